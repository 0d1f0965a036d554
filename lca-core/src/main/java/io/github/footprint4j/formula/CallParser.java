package io.github.footprint4j.formula;

import io.github.footprint4j.formula.Expression.Call;
import io.github.footprint4j.formula.Expression.Conditional;
import io.github.footprint4j.formula.Expression.TruthValue;
import io.github.footprint4j.issue.ClosestNames;
import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a function with its arguments, and {@code if}. */
record CallParser(Parser parser, Problems problems) {

    private static final int BRANCHES = 3;

    /** The call of a function whose name was just taken. */
    Expression call(Token name) {
        Token opening = parser.take();
        int before = problems.count();
        List<Expression> arguments = arguments();
        parser.close(opening);
        if (problems.count() > before) {
            return new TruthValue(false); // how many arguments there are is not known
        }
        if (name.text().equals("if")) {
            return condition(name, arguments);
        }
        Optional<NamedFunction> function = NamedFunction.find(name.text());
        if (function.isEmpty()) {
            problems.add(unknown(name));
            return new TruthValue(false);
        }
        return function.get().takes(arguments.size())
                ? new Call(function.get(), arguments)
                : wrong(name, function.get().signature(), arguments);
    }

    private List<Expression> arguments() {
        List<Expression> arguments = new ArrayList<>();
        if (parser.peek().is(")")) {
            return arguments;
        }
        arguments.add(parser.nested(() -> parser.expression(0)));
        while (parser.peek().is(",")) {
            parser.take();
            arguments.add(parser.nested(() -> parser.expression(0)));
        }
        return arguments;
    }

    private Expression condition(Token name, List<Expression> arguments) {
        return arguments.size() == BRANCHES
                ? new Conditional(arguments.get(0), arguments.get(1), arguments.get(2))
                : wrong(name, "3 arguments: condition, then, otherwise", arguments);
    }

    private Expression wrong(Token name, String expected, List<Expression> arguments) {
        String message = name + " takes " + expected + "; found " + arguments.size();
        boolean tooMany = arguments.size() > (name.text().equals("if") ? BRANCHES : 1);
        problems.add(Issue.error(IssueCode.WRONG_ARGUMENTS, Place.NONE, message)
                .maybe(tooMany ? "a decimal comma in place of a point" : ""));
        return new TruthValue(false);
    }

    private static Issue unknown(Token name) {
        if (FormulaWords.isReserved(name.text())) {
            return Hints.wrongName(name);
        }
        List<String> closest = ClosestNames.of(NamedFunction.names()).to(name.text());
        Issue issue = Issue.error(IssueCode.UNKNOWN_NAME, Place.NONE, name + " is no known function");
        return closest.isEmpty()
                ? issue.maybe("a missing operator, as in \"" + name.text() + " * (\"")
                : issue.maybeOneOf(closest);
    }
}
