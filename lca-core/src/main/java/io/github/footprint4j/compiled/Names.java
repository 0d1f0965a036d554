package io.github.footprint4j.compiled;

import io.github.footprint4j.formula.Scope;
import io.github.footprint4j.formula.ValueType;
import io.github.footprint4j.issue.Suggestions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names that the formulas of one author can see; an inner name hides an outer one.
 *
 * <p>Scopes lie in each other: library around study around product, and library around each of its processes.
 */
public final class Names implements Scope {

    /** What a name stands for: a value with its type, or a choice among other names. */
    public record Symbol(Optional<ValueType> type, Term term, List<Option> options) {

        /** A value of a type. */
        public static Symbol value(ValueType type, Term term) {
            return new Symbol(Optional.of(type), term, List.of());
        }

        /** A choice among names. */
        public static Symbol choice(List<Option> options) {
            return new Symbol(Optional.empty(), Term.Fixed.ONE, List.copyOf(options));
        }
    }

    /** One name that a choice may take, and the term that is 1 while it is taken. */
    public record Option(String text, Term taken) {}

    private final String owner;
    private final Optional<Names> outer;
    private final Suggestions suggestions = new Suggestions();
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final SortedSet<String> used = new TreeSet<>();
    private final SortedSet<String> broken = new TreeSet<>();
    private final Map<String, List<Use>> usedFor = new HashMap<>(); // looked up only
    private Optional<String> asking = Optional.empty();

    /** A name where it is defined. */
    private record Use(Names scope, String name) {}

    /** The names of an owner, inside those of another one. */
    public Names(String owner, Optional<Names> outer) {
        this.owner = owner;
        this.outer = outer;
    }

    /** The names of another owner, inside these. */
    public Names inner(String newOwner) {
        return new Names(newOwner, Optional.of(this));
    }

    /** Whose names they are. */
    public String owner() {
        return owner;
    }

    /** Gives a name its meaning. */
    public void define(String name, Symbol symbol) {
        symbols.put(name, symbol);
    }

    /** Notes that the definition of a name was refused, if nothing is defined by now. */
    public void giveUp(String name) {
        if (!symbols.containsKey(name)) {
            broken.add(name);
        }
    }

    /** True if the definition of a name was refused: whoever uses it has no further problem. */
    public boolean isBroken(String name) {
        if (broken.contains(name)) {
            used.add(name);
            return true;
        }
        return !symbols.containsKey(name) && outer.isPresent() && outer.get().isBroken(name);
    }

    /** True if an outer scope has the same name. */
    public boolean hides(String name) {
        return outer.isPresent() && outer.get().symbol(name).isPresent();
    }

    /** From now on whatever is asked for is used to define a name, and counts as used only if that name does; empty ends it. */
    public void defining(Optional<String> name) {
        asking = name;
    }

    /** What a name stands for here; asking counts as using it. */
    public Optional<Symbol> symbol(String name) {
        Names scope = this;
        while (!scope.symbols.containsKey(name) && scope.outer.isPresent()) {
            scope = scope.outer.get();
        }
        Symbol found = scope.symbols.get(name);
        if (found != null && asking.isPresent()) {
            usedFor.computeIfAbsent(asking.get(), unused -> new ArrayList<>()).add(new Use(scope, name));
        } else if (found != null) {
            scope.used.add(name);
        }
        return Optional.ofNullable(found);
    }

    /** Passes on what is used to what it is defined by, here and further out. */
    public void passOnUse() {
        Deque<Use> open = new ArrayDeque<>();
        for (Optional<Names> scope = Optional.of(this); scope.isPresent(); scope = scope.get().outer) {
            Names inside = scope.get();
            inside.used.forEach(name -> open.add(new Use(inside, name)));
        }
        while (!open.isEmpty()) {
            Use use = open.pop();
            for (Use needed : use.scope().usedFor.getOrDefault(use.name(), List.of())) {
                if (needed.scope().used.add(needed.name())) {
                    open.push(needed);
                }
            }
        }
    }

    Term term(String name) {
        return symbol(name)
                .orElseThrow(
                        () -> new IllegalStateException("\"" + name + "\" was checked and is not defined in " + owner))
                .term();
    }

    /** The options of a choice; empty if the name is none. */
    public List<Option> options(String name) {
        return symbol(name).map(Symbol::options).orElse(List.of());
    }

    /** True if anything that is used itself asked for a name where it is defined: here, or further out. */
    public boolean isUsed(String name) {
        return used.contains(name)
                || (!symbols.containsKey(name)
                        && outer.isPresent()
                        && outer.get().isUsed(name));
    }

    @Override
    public Optional<ValueType> find(String name) {
        return symbol(name).flatMap(Symbol::type);
    }

    @Override
    public Collection<String> names() {
        List<String> all = new ArrayList<>(symbols.keySet());
        all.addAll(broken);
        outer.ifPresent(names -> all.addAll(names.names()));
        return all;
    }

    @Override
    public List<String> closest(String name) {
        return suggestions.closest(name, this::names);
    }

    /** The owner, so that terms print the same every time. */
    @Override
    public String toString() {
        return owner;
    }
}
