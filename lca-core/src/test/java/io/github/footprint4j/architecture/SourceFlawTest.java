package io.github.footprint4j.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceFlawTest {

    @Test
    void aPublicTypeNeedsAComment() {
        assertEquals(List.of("A.java:1: public type without Javadoc"), flaws("public class A {}"));
        assertEquals(List.of(), flaws("/** Said. */ public class A {}"));
        assertEquals(List.of(), flaws("class A {}"));
    }

    @Test
    void aPublicMethodNeedsACommentUnlessItOverrides() {
        assertEquals(List.of("A.java:2: public method without Javadoc"), flaws("""
                /** Said. */ public class A {
                    public void a() {}
                    @Override public String toString() { return ""; }
                    void b() {}
                    private void c() {}
                }"""));
    }

    @Test
    void methodsOfAPublicInterfaceArePublic() {
        assertEquals(List.of("A.java:2: public method without Javadoc"), flaws("""
                /** Said. */ public interface A {
                    void a();
                }"""));
    }

    @Test
    void whatIsNestedInAHiddenTypeIsHidden() {
        assertEquals(List.of(), flaws("class A { public static class B { public void b() {} } }"));
    }

    @Test
    void aMethodOfSixtyLinesIsTheLongest() {
        assertEquals(List.of(), flaws(methodOf(60)));
        assertEquals(List.of("A.java:2: method of more than 60 lines"), flaws(methodOf(61)));
    }

    @Test
    void anExceptionNeedsAMessage() {
        assertEquals(
                List.of("A.java:2: exception without a message", "A.java:4: exception without a message"), flaws("""
                class A {
                    void a() { throw new IllegalStateException(); }
                    void b() { throw new IllegalStateException("found 3"); }
                    int c() { return Optional.of(1).orElseThrow(IllegalStateException::new); }
                }"""));
    }

    private static String methodOf(int lines) {
        return "class A {\nvoid a() {\n" + "a();\n".repeat(lines - 2) + "}\n}";
    }

    private static List<String> flaws(String text) {
        SourceFile file = SourceFile.of(Path.of("A.java"), text);
        return Arrays.stream(SourceFlaw.values())
                .flatMap(flaw -> flaw.in(file).stream())
                .toList();
    }
}
