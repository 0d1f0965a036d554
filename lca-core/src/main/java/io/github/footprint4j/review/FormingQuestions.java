package io.github.footprint4j.review;

import io.github.footprint4j.library.Advice;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.IncludedWork;
import io.github.footprint4j.library.MaterialForm;
import io.github.footprint4j.model.Part;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.trace.Root;
import io.github.footprint4j.trace.Root.Bought;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Asks what gives a part of metal or plastic its shape: it is bought before forming, nothing is done to it or to a part around it, and
 * nothing in the production forms anything. What is less than a hundredth of all that is bought by mass is not asked for.
 */
final class FormingQuestions {

    private static final Set<String> SHAPED = Set.of("metals", "polymers"); // groups of the library, looked up only
    private static final String FORMING = "forming and machining";
    private static final double SMALL = 0.01;

    private final Footprint footprint;
    private final List<Root> roots;
    private final SortedMap<String, Part> parts;

    FormingQuestions(Footprint footprint, List<Root> roots) {
        this.footprint = footprint;
        this.roots = roots;
        this.parts = PartPaths.of(footprint.product()).parts();
    }

    List<Question> all() {
        boolean isFormedLater =
                roots.stream().anyMatch(root -> root.line().stage() == Stage.PRODUCTION && isOf(FORMING, root));
        double whole = roots.stream()
                .filter(this::isPart)
                .mapToDouble(FormingQuestions::kilograms)
                .sum();
        List<Question> questions = new ArrayList<>();
        for (Root root : roots) {
            boolean isMuch = kilograms(root) >= SMALL * whole && kilograms(root) > 0;
            if (isMuch
                    && isPart(root)
                    && isUnformed(root)
                    && !isWorkedOn(root.line().line())
                    && !isFormedLater) {
                questions.add(question(root));
            }
        }
        return questions;
    }

    private Question question(Root root) {
        return new Question(
                Question.Kind.NO_FORMING,
                Review.place(root, footprint),
                "\"" + root.line().line() + "\" is bought as " + root.from()
                        + ", and no work on it is listed: what gives it its shape?");
    }

    /** True for what a part itself is bought from; its end of life is another stage. */
    private boolean isPart(Root root) {
        return root.line().stage() == Stage.RAW_MATERIALS
                && parts.containsKey(root.line().line());
    }

    private static double kilograms(Root root) {
        return root.bought()
                .filter(bought -> bought.unit().equals("kg"))
                .map(Bought::amount)
                .orElse(0.0);
    }

    private static boolean isUnformed(Root root) {
        return root.dataset().filter(FormingQuestions::isUnformed).isPresent();
    }

    private static boolean isUnformed(Dataset dataset) {
        Advice advice = dataset.advice();
        boolean isFinished = advice.form()
                .filter(form -> form == MaterialForm.FINISHED || form == MaterialForm.PROFILE)
                .isPresent();
        return SHAPED.contains(dataset.documentation().group())
                && !advice.includes().contains(IncludedWork.FORMING)
                && !advice.includes().contains(IncludedWork.EXTRUDING)
                && !isFinished;
    }

    /** True if work is listed on a part or on one around it, or an entry elsewhere names it. */
    private boolean isWorkedOn(String path) {
        boolean isNamed = roots.stream()
                .anyMatch(root -> root.line().stage() == Stage.PRODUCTION
                        && root.line().part().value().equals(path));
        for (String outer = path; !outer.isEmpty(); outer = outer.substring(0, Math.max(0, outer.lastIndexOf('/')))) {
            Part part = parts.get(outer);
            if (part != null && !part.work().isEmpty()) {
                return true;
            }
        }
        return isNamed;
    }

    private static boolean isOf(String group, Root root) {
        return root.dataset()
                .map(dataset -> dataset.documentation().group())
                .filter(group::equals)
                .isPresent();
    }
}
