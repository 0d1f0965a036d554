package io.github.footprint4j.review;

import io.github.footprint4j.coverage.Coverage;
import io.github.footprint4j.coverage.Coverage.Usual;
import io.github.footprint4j.document.Block;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.MaterialForm;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.trace.Root;
import io.github.footprint4j.trace.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a reviewer would ask of an assessment: stages, packaging and transport of which nothing is listed, metal and plastic that nothing
 * gives its shape, boards without chips, masses out of the usual.
 *
 * <p>A question is no fault: the answer may be a reason. What is listed among the {@code exclusions} is answered, and not asked.
 *
 * <pre>{@code
 * Review.of(footprint).questions().forEach(System.out::println);
 * }</pre>
 *
 * @param questions the questions, those of the whole product first
 */
public record Review(List<Question> questions) {

    /** The title of the questions in a report. */
    private static final String TITLE = "What a reviewer would ask";

    /** Copies the list. */
    public Review {
        questions = List.copyOf(questions);
    }

    /** The questions to a footprint. */
    public static Review of(Footprint footprint) {
        List<Question> questions = new ArrayList<>();
        Coverage.of(footprint).unlisted().stream()
                .filter(usual -> !isAnswered(usual, footprint) && isAsked(usual, footprint))
                .map(usual -> new Question(
                        Question.Kind.NOT_LISTED, footprint.product().places().at(""), notListed(usual)))
                .forEach(questions::add);
        List<Root> roots = Trace.roots(footprint);
        noChips(footprint, roots).ifPresent(questions::add);
        questions.addAll(new FormingQuestions(footprint, roots).all());
        questions.addAll(new MassQuestions(footprint, roots).all());
        return new Review(questions);
    }

    /** What is one piece is not put together, and what is reused comes to its next use unpacked. */
    private static boolean isAsked(Usual usual, Footprint footprint) {
        long components = footprint.product().lifeCycle().parts().stream()
                .filter(part -> part.kind() == PartKind.COMPONENT)
                .count();
        return switch (usual) {
            case PRODUCTION -> components > 1;
            case PACKAGING -> footprint.functionalUnit().uses().isEmpty();
            case RAW_MATERIALS, TRANSPORT, USE, END_OF_LIFE -> true;
        };
    }

    /** An exclusion may name what is not listed. */
    private static boolean isAnswered(Usual usual, Footprint footprint) {
        return footprint.product().records().exclusions().stream()
                .anyMatch(one -> one.what().toLowerCase(Locale.ROOT).contains(usual.toString()));
    }

    private static String notListed(Usual usual) {
        return switch (usual) {
            case RAW_MATERIALS -> "no parts: what is it made of?";
            case PRODUCTION ->
                "nothing is listed under production: where is it put together, and with how much energy?";
            case PACKAGING -> "no part of the kind packaging: how does it reach the customer?";
            case TRANSPORT -> "no transport: how far, and by what, does it travel?";
            case USE -> "nothing is listed under use: does it need nothing while it is used?";
            case END_OF_LIFE -> "nothing is listed under endOfLife: what becomes of it?";
        };
    }

    private static Optional<Question> noChips(Footprint footprint, List<Root> roots) {
        Optional<Root> board =
                roots.stream().filter(root -> isOf(MaterialForm.BOARD, root)).findFirst();
        return roots.stream().anyMatch(root -> isOf(MaterialForm.CHIP, root))
                ? Optional.empty()
                : board.map(root -> new Question(
                        Question.Kind.NO_CHIPS,
                        place(root, footprint),
                        "\"" + root.line().line()
                                + "\" is a bare board, and no chip is listed: what is placed on it?"));
    }

    private static boolean isOf(MaterialForm form, Root root) {
        return root.dataset()
                .map(Dataset::advice)
                .flatMap(advice -> advice.form())
                .filter(form::equals)
                .isPresent();
    }

    /** Where the part stands of which a root is. */
    static Place place(Root root, Footprint footprint) {
        return footprint
                .product()
                .places()
                .at(PartPaths.of(footprint.product()).pointer(root.line().line()));
    }

    /** The questions for a report; left out by it if there are none. */
    public Block block() {
        return Block.Section.below(
                2,
                TITLE,
                new Block.Remarks(questions.stream().map(Question::text).toList()));
    }
}
