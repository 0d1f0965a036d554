package io.github.footprint4j.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;

/** What main code never uses, so that results are equal bit for bit for every run, machine, locale and Java version. */
public final class Bans {

    private static final List<Ban> ALL = List.of(
            Ban.of("java\\.lang\\.Math")
                    .members(
                            "exp", "log", "log10", "log1p", "expm1", "pow", "sin", "cos", "tan", "asin", "acos", "atan",
                            "atan2", "sinh", "cosh", "tanh", "cbrt", "hypot")
                    .instead("use StrictMath: the last bits of Math differ between Java versions and JVM flags"),
            Ban.of("org\\.apache\\.commons\\.math3\\.util\\.FastMath").instead("use StrictMath"),
            Ban.of("java\\.lang\\.System").members("out", "err").instead("return a value"),
            Ban.of("java\\.lang\\.System").members("lineSeparator").instead("use \\n"),
            Ban.of("java\\.lang\\.System")
                    .members("currentTimeMillis", "nanoTime")
                    .instead("take the time as an argument"),
            Ban.of("java\\.time\\..*").members("now").instead("take the time as an argument"),
            Ban.of("java\\.time\\.Clock").instead("take the time as an argument"),
            Ban.of("java\\.lang\\.Math").members("random").instead("use the package uncertainty"),
            Ban.of("java\\.util\\.Random|java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
                    .instead("use the package uncertainty"),
            Ban.of("java\\.util\\.UUID").members("randomUUID").instead("take the id as an argument"),
            Ban.of("java\\.util\\.Locale").members("getDefault").instead("use Locale.ROOT"),
            Ban.of("java\\.lang\\.String|java\\.io\\.Print(Stream|Writer)|java\\.util\\.Formatter")
                    .members("format", "formatted", "printf", "toLowerCase", "toUpperCase")
                    .unlessGiven("Locale")
                    .instead("give Locale.ROOT"),
            Ban.of("java\\.text\\.(Decimal|Number|Message|SimpleDate)Format|java\\.text\\.DecimalFormatSymbols")
                    .members("<init>", "getInstance", "format")
                    .unlessGiven("Locale", "DecimalFormatSymbols", "double", "long")
                    .instead("give Locale.ROOT"),
            Ban.of("java\\.time\\.format\\.DateTimeFormatter")
                    .members("ofPattern")
                    .unlessGiven("Locale")
                    .instead("give Locale.ROOT"));

    private Bans() {}

    /** No class uses a banned member. */
    public static ArchRule rule() {
        return ArchRuleDefinition.classes()
                .should(useNoBannedMember())
                .as("main code uses nothing whose answer differs between runs, machines or Java versions")
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> useNoBannedMember() {
        return new ArchCondition<>("use no banned member") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getAccessesFromSelf().forEach(access -> report(access, events));
            }
        };
    }

    private static void report(JavaAccess<?> access, ConditionEvents events) {
        ALL.stream()
                .filter(ban -> ban.covers(access))
                .map(ban -> access.getDescription() + ": " + ban.instead())
                .forEach(message -> events.add(SimpleConditionEvent.violated(access, message)));
    }
}
