package io.github.footprint4j.data.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.footprint4j.formula.Operation;
import io.github.footprint4j.matrix.CompensatedSum;
import io.github.footprint4j.uncertainty.Deviation;
import io.github.footprint4j.uncertainty.NormalDistribution;
import io.github.footprint4j.uncertainty.Stratified;
import io.github.footprint4j.uncertainty.StreamKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** A reader of the text of a page that knows nothing but the text: what a browser does, in Java. */
final class JsonPage {

    private final JsonNode page;
    private final double[] values;

    JsonPage(String json) {
        try {
            this.page = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON: " + json, e);
        }
        this.values =
                inputs().mapToDouble(input -> input.path("value").asDouble()).toArray();
    }

    private Stream<JsonNode> inputs() {
        return page.path("inputs").valueStream();
    }

    /** The values with which the page starts; a new array. */
    double[] values() {
        return values.clone();
    }

    List<JsonNode> controls() {
        return page.path("controls").valueStream().toList();
    }

    JsonNode control(String id) {
        return controls().stream()
                .filter(control -> control.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no control " + id));
    }

    /** The total at values of the inputs. */
    double total(double[] at) {
        double[] slots = slots(at);
        for (JsonNode slot : page.path("guards").path("positive")) {
            if (!(slots[slot.asInt()] > 0)) {
                return Double.NaN;
            }
        }
        return CompensatedSum.of(outputs(slots));
    }

    /** True if a file may state the values. */
    boolean allows(double[] at) {
        double[] slots = slots(at);
        return page.path("guards").path("conditions").valueStream().allMatch(condition -> {
            double value = slots[condition.get(0).asInt()];
            return (condition.get(1).isNull() || value >= condition.get(1).asDouble())
                    && (condition.get(2).isNull() || value <= condition.get(2).asDouble());
        });
    }

    private DoubleStream outputs(double[] slots) {
        return page.path("outputs")
                .valueStream()
                .filter(output -> !output.has("account"))
                .mapToDouble(output -> slots[output.path("slot").asInt()]);
    }

    double duration(double[] at) {
        return slots(at)[page.path("duration").asInt()];
    }

    private double[] slots(double[] at) {
        double[] slots = Arrays.copyOf(at, at.length + page.path("ops").size());
        int next = at.length;
        for (JsonNode op : page.path("ops")) {
            slots[next++] =
                    op.isNumber() ? op.asDouble() : op.isTextual() ? Double.parseDouble(op.asText()) : value(op, slots);
        }
        return slots;
    }

    /** None of the bundled products has a loop that an input reaches, so {@code SOLVE} is an unknown word here. */
    private static double value(JsonNode op, double[] slots) {
        double[] operands = new double[op.size() - 1];
        Arrays.setAll(operands, i -> slots[op.get(i + 1).asInt()]);
        return Operation.valueOf(op.get(0).asText()).valueOf(operands);
    }

    /** The totals of the first draws of a block, from seed, keys and distributions of the text alone. */
    double[] draws(int block, int count) {
        List<JsonNode> inputs = inputs().toList();
        long seed = page.path("seed").get(0).asLong() | page.path("seed").get(1).asLong() << Integer.SIZE;
        double[][] drawn = new double[inputs.size()][];
        for (int i = 0; i < drawn.length; i++) {
            JsonNode input = inputs.get(i);
            drawn[i] = new double[count];
            Arrays.fill(drawn[i], values[i]);
            if (input.has("distribution")) {
                Stratified numbers = Stratified.of(key(input.path("key")), seed);
                numbers.startBlock(block);
                Arrays.setAll(drawn[i], draw -> quantile(input.path("distribution"), numbers.at(draw)));
            }
        }
        double[] totals = new double[count];
        Arrays.setAll(
                totals,
                draw -> total(Arrays.stream(drawn).mapToDouble(one -> one[draw]).toArray()));
        return totals;
    }

    private static StreamKey key(JsonNode words) {
        return new StreamKey(
                (int) words.get(0).asLong(),
                (int) words.get(1).asLong(),
                (int) words.get(2).asLong(),
                (int) words.get(3).asLong());
    }

    /** As PageModel says it, with the quantiles of normal distributions from the library. */
    private static double quantile(JsonNode one, double p) {
        double low = one.path("range").path(0).asDouble();
        double high = one.path("range").path(1).asDouble();
        return switch (one.path("kind").asText()) {
            case "normal" ->
                normal(one.path("mean").asDouble(), one.path("deviation").asDouble())
                        .quantile(p);
            case "log-normal" -> {
                double median = one.path("median").asDouble();
                double z = normal(0, one.path("sigma").asDouble()).quantile(p);
                yield median * StrictMath.exp(median < 0 ? -z : z);
            }
            case "uniform" -> low + p * (high - low);
            case "triangular" -> {
                double below = one.path("mode").asDouble() - low;
                double above = high - one.path("mode").asDouble();
                double width = high - low;
                yield p * width < below
                        ? low + Math.sqrt(p * width * below)
                        : high - Math.sqrt((1 - p) * width * above);
            }
            case "truncated" -> {
                boolean mirrored = one.path("mirrored").asBoolean();
                double share = one.path("below").asDouble()
                        + (mirrored ? 1 - p : p) * one.path("within").asDouble();
                double inner = share > 0 && share < 1 ? quantile(one.path("whole"), share) : share > 0 ? high : low;
                double within = Math.max(low, Math.min(high, inner));
                yield mirrored ? -within : within;
            }
            default -> throw new AssertionError("no distribution is " + one);
        };
    }

    private static NormalDistribution normal(double mean, double deviation) {
        return NormalDistribution.of(mean, new Deviation(deviation));
    }

    /** Chooses an option. */
    static void choose(JsonNode option, double[] values) {
        option.path("set")
                .forEach(pair -> values[pair.get(0).asInt()] = pair.get(1).asDouble());
    }

    /** The changes that a file holds, in the order of the elements. */
    static List<String> yaml(JsonNode holder) {
        List<String> texts = new ArrayList<>();
        holder.path("yaml").forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
