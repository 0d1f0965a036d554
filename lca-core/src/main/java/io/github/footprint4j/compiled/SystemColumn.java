package io.github.footprint4j.compiled;

import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.ledger.Substance;
import io.github.footprint4j.ledger.Tag;
import io.github.footprint4j.method.Account;
import io.github.footprint4j.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One column of a system before it is laid out: what a line or process makes for its run, what it buys and what it emits. */
public final class SystemColumn {

    /**
     * An entry of the technosphere: positive for what is made or saved, negative for what is asked of a supplier.
     *
     * @param row the supplier
     * @param asked how much
     * @param field where that stands
     */
    public record ColumnLink(Node row, AskedAmount asked, Field field) {

        Measured amount() {
            return asked.amounts().get(0);
        }
    }

    /**
     * How much is asked for.
     *
     * @param amounts one amount, or several of which that in the dimension of the supplier counts
     * @param unitless true if its author wrote a bare number, which is never meant for one unit of the outcome
     */
    public record AskedAmount(List<Measured> amounts, boolean unitless) {

        public AskedAmount {
            amounts = List.copyOf(amounts);
        }

        /** An amount written once. */
        public AskedAmount(Measured amount, boolean unitless) {
            this(List.of(amount), unitless);
        }

        /** The same in proportion to a number. */
        public AskedAmount times(Term number) {
            if (Term.Fixed.ONE.equals(number)) {
                return this;
            }
            return new AskedAmount(
                    amounts.stream().map(one -> one.times(number)).toList(), unitless);
        }
    }

    /** An entry of the biosphere, in kg. */
    public record Emission(Substance substance, Term mass, Field field) {}

    private final Node node;
    private final Optional<Tag> tag;
    private final Optional<Account> account;
    private final Unit unit;
    private final Measured outcome;
    private final List<ColumnLink> flows = new ArrayList<>();
    private final List<Emission> emissions = new ArrayList<>();

    /** A column without flows and emissions so far. */
    public SystemColumn(Node node, Optional<Tag> tag, Unit unit, Measured outcome) {
        this(node, tag, Optional.empty(), unit, outcome);
    }

    private SystemColumn(Node node, Optional<Tag> tag, Optional<Account> account, Unit unit, Measured outcome) {
        this.node = node;
        this.tag = tag;
        this.account = account;
        this.unit = unit;
        this.outcome = outcome;
    }

    /** A line of a product, which runs once in the total, or once beside it in an account. */
    public static SystemColumn line(Tag tag, Optional<Account> account) {
        Node node =
                Node.line(account.map(apart -> tag.line() + " (" + apart + ")").orElse(tag.line()));
        return new SystemColumn(node, Optional.of(tag), account, Unit.NONE, Measured.ONE);
    }

    /** A line of a product that counts in the total. */
    public static SystemColumn line(Tag tag) {
        return line(tag, Optional.empty());
    }

    /** Adds a flow. */
    public void add(ColumnLink flow) {
        flows.add(flow);
    }

    /** Adds an emission. */
    public void add(Emission emission) {
        emissions.add(emission);
    }

    /** Adds everything that another column of the same line exchanges. */
    public void addAll(SystemColumn other) {
        flows.addAll(other.flows);
        emissions.addAll(other.emissions);
    }

    /** Puts others in the place of the flows. */
    public void replaceFlows(UnaryOperator<ColumnLink> replacement) {
        flows.replaceAll(replacement);
    }

    /** Whose column it is. */
    public Node node() {
        return node;
    }

    /** To what it counts; empty if it goes to whoever buys from it. */
    public Optional<Tag> tag() {
        return tag;
    }

    /** Where it counts instead of the total; empty if it counts in the total. */
    public Optional<Account> account() {
        return account;
    }

    /** The unit of its row. */
    public Unit unit() {
        return unit;
    }

    /** What one run makes. */
    public Measured outcome() {
        return outcome;
    }

    /** What it asks of others and saves them. */
    public List<ColumnLink> flows() {
        return flows;
    }

    /** What it emits and takes up. */
    public List<Emission> emissions() {
        return emissions;
    }

    /** Where everything it exchanges stands. */
    public List<Field> fields() {
        return Stream.concat(
                        flows.stream().map(ColumnLink::field),
                        emissions.stream().map(Emission::field))
                .toList();
    }
}
