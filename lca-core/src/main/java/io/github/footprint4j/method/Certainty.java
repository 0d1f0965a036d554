package io.github.footprint4j.method;

import io.github.footprint4j.unit.Sheet;
import java.util.Arrays;
import java.util.Optional;

/** How sure a rule or a figure is; the text of the standard was not available. */
public enum Certainty {
    /** Verified against a named source. */
    VERIFIED("V"),
    /** Verified only through a named second-hand source. */
    SECOND_HAND("V2"),
    /** Derived by calculation from a known model. */
    DERIVED("D"),
    /** From memory, about 95 % sure. */
    HIGH("H"),
    /** From memory, about 75 % sure. */
    MEDIUM("M"),
    /** From memory, 60 % sure or less. */
    LOW("L");

    private final String flag;

    Certainty(String flag) {
        this.flag = flag;
    }

    /** The member of a flag such as {@code V2}. */
    public static Optional<Certainty> find(String flag) {
        return Arrays.stream(values()).filter(one -> one.flag.equals(flag)).findFirst();
    }

    /** The member whose flag stands in a cell. */
    static Certainty of(Sheet.SheetRow row, int column) {
        String flag = row.text(column);
        return find(flag)
                .orElseThrow(() -> Sheet.refused(
                        row.place(), "\"" + flag + "\" is no flag of certainty, expected one of " + flags()));
    }

    /** The flags of all members, the surest first. */
    static String flags() {
        return String.join(", ", Arrays.stream(values()).map(Certainty::flag).toList());
    }

    /** The flag, such as {@code V2}. */
    public String flag() {
        return flag;
    }
}
