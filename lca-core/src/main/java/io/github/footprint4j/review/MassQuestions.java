package io.github.footprint4j.review;

import io.github.footprint4j.model.Part;
import io.github.footprint4j.model.PartKind;
import io.github.footprint4j.process.Stage;
import io.github.footprint4j.result.Digits;
import io.github.footprint4j.result.Footprint;
import io.github.footprint4j.trace.Root;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Asks about masses out of the usual: packaging that weighs more than ten times what it holds, and a part that weighs more than ten times what all
 * the others weigh together, where there are at least three others. Of food much is usual.
 */
final class MassQuestions {

    private static final double MUCH = 10;
    private static final int FEW = 3;

    private final Footprint footprint;
    private final SortedMap<String, Part> parts;
    private final SortedMap<String, Double> bought = new TreeMap<>();

    MassQuestions(Footprint footprint, List<Root> roots) {
        this.footprint = footprint;
        this.parts = PartPaths.of(footprint.product()).parts();
        roots.stream()
                .filter(root -> root.line().stage() == Stage.RAW_MATERIALS
                        && parts.containsKey(root.line().line()))
                .forEach(root -> root.bought()
                        .filter(one -> one.unit().equals("kg"))
                        .ifPresent(one -> bought.merge(root.line().line(), one.amount(), Double::sum)));
    }

    List<Question> all() {
        List<Question> questions = new ArrayList<>();
        double packaging = sum(PartKind.PACKAGING);
        double product =
                bought.values().stream().mapToDouble(Double::doubleValue).sum() - packaging;
        if (packaging > MUCH * product && product > 0) {
            questions.add(new Question(
                    Question.Kind.UNUSUAL_MASS,
                    footprint.product().places().at(""),
                    "for the packaging " + Digits.value(packaging) + " kg are bought, for the product "
                            + Digits.value(product) + " kg: is the unit right?"));
        }
        bought.forEach((path, mass) -> {
            boolean isAlone = bought.size() <= FEW || kind(path) == PartKind.FOOD;
            double others = product + packaging - mass;
            if (!isAlone && mass > MUCH * others) {
                questions.add(new Question(
                        Question.Kind.UNUSUAL_MASS,
                        footprint
                                .product()
                                .places()
                                .at(PartPaths.of(footprint.product()).pointer(path)),
                        "of \"" + path + "\" " + Digits.value(mass) + " kg are bought, of all other parts together "
                                + Digits.value(others) + " kg: is the unit right?"));
            }
        });
        return questions;
    }

    private double sum(PartKind kind) {
        return bought.entrySet().stream()
                .filter(one -> kind(one.getKey()) == kind)
                .mapToDouble(one -> one.getValue())
                .sum();
    }

    private PartKind kind(String path) {
        Part part = parts.get(path);
        return part == null ? PartKind.COMPONENT : part.kind();
    }
}
