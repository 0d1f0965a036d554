package io.github.footprint4j.data;

import io.github.footprint4j.Calculator;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueException;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.method.Method;
import io.github.footprint4j.result.Footprint;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/** The whole line from a file to a footprint, and what it says about a wrong file. */
final class WholeLine {

    private static final Calculator CALCULATOR = Calculator.of(Libraries.bundled(), Method.PAS_2050_2011);

    private WholeLine() {}

    /** The footprint of a product file, with the bundled library. */
    static Footprint footprint(Path file) {
        return CALCULATOR.footprint(Products.read(file, Libraries.bundled()));
    }

    /** What is said about a product file, one issue a line. */
    static List<String> saidAbout(Path file) {
        return said(file, () -> footprint(file));
    }

    /** What a step says about a file, one issue a line: the name of another file, position, path, severity, code, message and hint. */
    static List<String> said(Path file, Supplier<?> step) {
        try {
            return List.of("accepted: " + step.get());
        } catch (IssueException e) {
            return e.issues().stream().map(issue -> line(issue, file)).toList();
        }
    }

    private static String line(Issue issue, Path file) {
        Place place = issue.place();
        String other = place.source().equals(file.toString()) ? "" : withoutFolder(place.source(), file) + ":";
        String position =
                other + place.line() + ":" + place.column() + (place.path().isEmpty() ? "" : " " + place.path());
        String hint = issue.hint().isEmpty() ? "" : ". " + issue.hint();
        return withoutFolder(
                position + " " + issue.severity() + " " + issue.code() + " " + issue.message() + hint, file);
    }

    private static String withoutFolder(String text, Path file) {
        String folder = file.toAbsolutePath().getParent().toString();
        return text.replace(folder + file.getFileSystem().getSeparator(), "");
    }
}
