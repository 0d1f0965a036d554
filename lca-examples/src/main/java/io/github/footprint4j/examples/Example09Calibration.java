package io.github.footprint4j.examples;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.calibration.StudyCalibration;
import io.github.footprint4j.calibration.StudyReading;
import io.github.footprint4j.calibration.StudyTotals;
import io.github.footprint4j.data.Libraries;
import io.github.footprint4j.data.Products;
import io.github.footprint4j.data.Studies;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Digits;
import java.util.List;

/** Five published totals: what it takes to meet them, and how well four of them predict the fifth. */
public final class Example09Calibration {

    private Example09Calibration() {}

    /** Prints the calibration, then what changes if the last total belongs to the other label. */
    public static void main(String[] arguments) {
        var calculator = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);
        var study = Studies.bundled("xiaomi-2023");
        var phones = List.of(Products.bundled("xiaomi-13-pro"), Products.bundled("redmi-note-12-pro-5g"));

        System.out.print(calculator.calibrate(study, phones).document().text());

        var other = StudyTotals.of(study, phones).with(StudyReading.ALSO_LABELLED);
        var exact = calculator.calibrate(other, StudyCalibration.terms(study)).exact();
        System.out.println(
                "\nWith the other label of the last total the largest |z| is " + Digits.decimals(exact.largestZ(), 3)
                        + " and chi-square " + Digits.decimals(exact.chiSquareWithMisses(), 2)
                        + ", the misses of the totals included.");
    }
}
