package io.github.footprint4j.solve;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** A system without an answer that can be trusted; names the equations and unknowns at fault by their numbers. */
public final class SingularSystemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Kind {
        /** No answer or more than one. */
        SINGULAR,
        /** A loop that consumes at least as much as it makes: the only answer runs it backwards. */
        UNPRODUCTIVE,
        /** The best answer found has too large a residual. */
        NOT_CONVERGED
    }

    private final Kind kind;
    private final transient Component component;
    private final double residual;

    SingularSystemException(Kind kind, Component component, String reason) {
        this(kind, component, reason, Double.NaN);
    }

    SingularSystemException(Kind kind, Component component, String reason, double residual) {
        super(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + reason + ", rows "
                + some(component.rows()) + ", columns " + some(component.columns()));
        this.kind = kind;
        this.component = component;
        this.residual = residual;
    }

    private static String some(List<Integer> numbers) {
        return numbers.size() <= 8
                ? numbers.toString()
                : numbers.subList(0, 8) + " and " + (numbers.size() - 8) + " more";
    }

    /** Why there is no answer. */
    public Kind kind() {
        return kind;
    }

    /** The equations and unknowns at fault; their numbers differ only if the pattern itself is singular. */
    public Component component() {
        return component;
    }

    /** The residual of the best answer found, or empty if there was none. */
    public OptionalDouble residual() {
        return Double.isNaN(residual) ? OptionalDouble.empty() : OptionalDouble.of(residual);
    }
}
