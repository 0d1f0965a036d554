package io.github.footprint4j.data.json;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NullNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random trees with the texts that are easily taken for something else. */
final class Trees {

    private static final int DEPTH = 4;

    private Trees() {}

    static Arbitrary<SourceNode> any() {
        return Arbitraries.lazyOf(Trees::scalars, () -> below(DEPTH));
    }

    private static Arbitrary<SourceNode> below(int depth) {
        if (depth == 0) {
            return scalars();
        }
        Arbitrary<SourceNode> children = Arbitraries.lazy(() -> below(depth - 1));
        Arbitrary<SourceNode> lists = children.list().ofMaxSize(4).map(ListNode::of);
        Arbitrary<SourceNode> objects =
                Arbitraries.maps(texts(), children).ofMaxSize(4).map(Trees::object);
        return Arbitraries.oneOf(scalars(), lists, objects);
    }

    private static SourceNode object(Map<String, SourceNode> members) {
        ObjectBuilder builder = ObjectNode.builder();
        members.forEach(builder::put);
        return builder.build();
    }

    private static Arbitrary<SourceNode> scalars() {
        Arbitrary<SourceNode> numbers = Arbitraries.doubles().map(NumberNode::of);
        Arbitrary<SourceNode> odd = Arbitraries.of("1e999", "-0", "0.10", "1E-400", "123456789012345678901234567890")
                .map(NumberNode::of);
        Arbitrary<SourceNode> truths = Arbitraries.of(true, false).map(TruthNode::of);
        return Arbitraries.oneOf(texts().map(TextNode::of), numbers, odd, truths, Arbitraries.just(NullNode.of()));
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> traps = Arbitraries.of(
                "",
                " ",
                "~",
                "null",
                "true",
                "NO",
                "on",
                "y",
                "012",
                "12",
                "1e3",
                "0x1F",
                "1_000",
                "12:30",
                ".inf",
                "-",
                "- a",
                "a: b",
                "a:",
                ": a",
                "a #b",
                "#a",
                "&a",
                "*a",
                "!a",
                "%a",
                "@a",
                "`a",
                "|",
                ">",
                "<<",
                "=",
                "---",
                "...",
                "? a",
                "[a]",
                "{a}",
                "a, b",
                "'",
                "\"",
                "\\",
                "a\nb",
                "a\r\nb",
                "\ta",
                " a",
                "a ",
                "a  b",
                "\u0000",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "\uFFFF",
                "\u007F",
                "😀",
                "if(a, b, c)",
                "4820 mAh * 3.87 V",
                "(1 - r) * m",
                "3 %/a",
                "12GB+256GB",
                "2023-01-01",
                "Ünï cödé",
                "x".repeat(1_100));
        Arbitrary<String> pieces = Arbitraries.of(
                        "a", "1", " ", ":", "-", "#", "\n", "'", "\"", ",", "é", ".", "e", "+", "%", "(", "/", "_")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(12).map(Trees::wellFormed);
        return Arbitraries.oneOf(traps, pieces, any);
    }

    private static String wellFormed(String text) {
        return text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
