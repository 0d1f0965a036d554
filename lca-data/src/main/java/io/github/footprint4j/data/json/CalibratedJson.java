package io.github.footprint4j.data.json;

import io.github.footprint4j.calibration.Posterior;
import io.github.footprint4j.calibration.Prediction;
import io.github.footprint4j.data.source.ListNode;
import io.github.footprint4j.data.source.SourceNode;
import io.github.footprint4j.data.source.NumberNode;
import io.github.footprint4j.data.source.ObjectBuilder;
import io.github.footprint4j.data.source.ObjectNode;
import io.github.footprint4j.result.Footprint;
import java.util.List;

/** What a footprint is with calibrated factors, for each fit; beside the bottom-up total, never in its place. */
final class CalibratedJson {

    private CalibratedJson() {}

    static ListNode of(Footprint footprint, List<Posterior> fits) {
        return ListNode.of(fits.stream().map(fit -> fit(footprint, fit)).toList());
    }

    private static SourceNode fit(Footprint footprint, Posterior fit) {
        Prediction prediction = fit.predict(footprint.solved().system(), footprint.drawing());
        double error = fit.modelError().value();
        ObjectBuilder node = ObjectNode.builder()
                .put("modelError", NumberNode.of(error))
                .put("bottomUp", NumberNode.of(prediction.bottomUp()))
                .put("total", NumberNode.of(prediction.calibrated()));
        if (error != 0) {
            IntervalJson.put(prediction.interval(), node);
        }
        return node.put("factors", factors(footprint, fit)).build();
    }

    private static ListNode factors(Footprint footprint, Posterior fit) {
        return ListNode.of(fit.factors().stream()
                .filter(factor ->
                        footprint.solved().system().inputs().find(factor.id()).isPresent())
                .map(CalibrationJson::factor)
                .toList());
    }
}
