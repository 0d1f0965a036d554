package io.github.footprint4j.ledger;

import io.github.footprint4j.process.ProcessId;
import java.util.Optional;

/**
 * A column of a system and the row of what it makes: a line of the product, or a unit process.
 *
 * @param name the path of the line, such as {@code enclosure/frame}, or name and location of the process, with its owner where another
 *     owner has a process of that name and location too
 * @param process the unit process; empty for a line
 */
public record Node(String name, Optional<ProcessId> process) implements Comparable<Node> {

    /** A line of a product. */
    public static Node line(String path) {
        return new Node(path, Optional.empty());
    }

    /** A process. */
    public static Node of(ProcessId id) {
        return new Node(id.toString(), Optional.of(id));
    }

    /** This node with the owner of its process before its name. */
    public Node withOwner() {
        return new Node(process.map(id -> id.owner() + ":").orElse("") + name, process);
    }

    /** One of several single-outcome parts of a split process. */
    public static Node of(ProcessId id, String product) {
        return product.equals(id.name()) ? of(id) : new Node(id + " : " + product, Optional.of(id));
    }

    private String owner() {
        return process.map(id -> id.owner().value()).orElse("");
    }

    /** Orders lines before processes, then by name and owner. */
    @Override
    public int compareTo(Node other) {
        int byKind = Boolean.compare(process.isPresent(), other.process.isPresent());
        int byName = byKind != 0 ? byKind : name.compareTo(other.name);
        return byName != 0 || process.isEmpty() ? byName : owner().compareTo(other.owner());
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
