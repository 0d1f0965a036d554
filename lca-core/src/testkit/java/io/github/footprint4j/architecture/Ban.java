package io.github.footprint4j.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Members that main code does not use, because a result could then differ between runs, machines or Java versions.
 *
 * @param owner full names of the classes
 * @param members names of methods, fields and constructors ({@code <init>}); empty means all
 * @param harmlessWith simple names of types: a call is harmless if one is among its parameters
 * @param instead what to do instead
 */
record Ban(Pattern owner, Set<String> members, Set<String> harmlessWith, String instead) {

    /** A ban of all members of the classes whose full name matches a pattern. */
    static Ban of(String owner) {
        return new Ban(Pattern.compile(owner), Set.of(), Set.of(), "");
    }

    /** This ban for the named members alone. */
    Ban members(String... names) {
        return new Ban(owner, Set.of(names), harmlessWith, instead);
    }

    /** This ban for calls that have no parameter of the named types. */
    Ban unlessGiven(String... types) {
        return new Ban(owner, members, Set.of(types), instead);
    }

    /** This ban with its way out. */
    Ban instead(String text) {
        return new Ban(owner, members, harmlessWith, text);
    }

    /** Whether an access is banned. */
    boolean covers(JavaAccess<?> access) {
        return owner.matcher(access.getTargetOwner().getFullName()).matches()
                && (members.isEmpty() || members.contains(access.getTarget().getName()))
                && !isHarmless(access);
    }

    private boolean isHarmless(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && target.getRawParameterTypes().stream().anyMatch(type -> harmlessWith.contains(type.getSimpleName()));
    }
}
