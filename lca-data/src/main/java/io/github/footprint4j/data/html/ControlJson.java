package io.github.footprint4j.data.html;

import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.TextNode;
import io.github.footprint4j.data.source.TruthNode;
import io.github.footprint4j.ledger.InputId;
import io.github.footprint4j.process.Decider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** Writes controls of a page, each with an id of its own. Not thread-safe. */
final class ControlJson {

    /** What stands for the number in the change of a slider. */
    static final String NUMBER = "$";

    /** The type of a control whose second option is that it is on. */
    static final String CHECKBOX = "checkbox";

    /** The type of a control of several options. */
    static final String RADIO = "radio";

    private final ToIntFunction<InputId> slots;
    private final TreeSet<String> ids = new TreeSet<>();

    /**
     * No control yet.
     *
     * @param slots the slot of each input
     */
    ControlJson(ToIntFunction<InputId> slots) {
        this.slots = slots;
    }

    /**
     * What every control has.
     *
     * @param name from which its id follows
     * @param decider who decides
     * @param label for people
     */
    record Head(String name, Decider decider, String label) {}

    /**
     * Something that can be chosen.
     *
     * @param label for people
     * @param values of the inputs, in base units
     * @param yaml the changes of a scenario file that choose it; none for what is chosen already
     */
    record Option(String label, SortedMap<InputId, Double> values, List<String> yaml) {}

    /**
     * Where a slider may stand, in the unit in which people read it.
     *
     * @param min the left end
     * @param max the right end
     * @param isStated true if both ends stand in the file; otherwise one is the page's own
     */
    record Ends(double min, double max, boolean isStated) {}

    /**
     * What a slider moves.
     *
     * @param input the input
     * @param unit the unit in which people read it; 1 for a plain number
     * @param factor how many base units one of it is
     * @param base where it stands, in that unit
     */
    record Moved(InputId input, String unit, double factor, double base) {}

    SourceNode options(Head head, String type, List<Option> options, int base) {
        return start(head, type)
                .put("options", ListNode.of(options.stream().map(this::option).toList()))
                .put("base", NumberNode.of(base))
                .build();
    }

    /**
     * A slider.
     *
     * @param yaml a change of a scenario file with {@value #NUMBER} for the number
     */
    SourceNode slider(Head head, Moved moved, Ends ends, String yaml) {
        return start(head, "slider")
                .put("inputs", ListNode.of(List.of(slot(moved.input()))))
                .put("unit", TextNode.of(moved.unit()))
                .put("factor", NumberNode.of(moved.factor()))
                .put("min", NumberNode.of(ends.min()))
                .put("max", NumberNode.of(ends.max()))
                .put("step", NumberNode.of(SliderStep.of(ends.max() - ends.min())))
                .put("base", NumberNode.of(moved.base()))
                .put("stated", TruthNode.of(ends.isStated()))
                .put("yaml", texts(List.of(yaml)))
                .build();
    }

    private ObjectBuilder start(Head head, String type) {
        return ObjectNode.builder()
                .put("id", TextNode.of(unused(id(head.name()))))
                .put("group", TextNode.of(head.decider().word()))
                .put("type", TextNode.of(type))
                .put("label", TextNode.of(head.label()));
    }

    private SourceNode option(Option option) {
        List<SourceNode> set = new ArrayList<>();
        option.values().forEach((input, value) -> set.add(ListNode.of(List.of(slot(input), NumberNode.of(value)))));
        return ObjectNode.builder()
                .put("label", TextNode.of(option.label()))
                .put("set", ListNode.of(set))
                .put("yaml", texts(option.yaml()))
                .build();
    }

    private NumberNode slot(InputId input) {
        return NumberNode.of(slots.applyAsInt(input));
    }

    private static ListNode texts(List<String> texts) {
        return ListNode.of(texts.stream().map(TextNode::of).toList());
    }

    /** Letters a to z, digits and hyphens, as they may stand in a link. */
    private static String id(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "control" : plain;
    }

    private String unused(String id) {
        String found = id;
        for (int number = 2; !ids.add(found); number++) {
            found = id + "-" + number;
        }
        return found;
    }
}
