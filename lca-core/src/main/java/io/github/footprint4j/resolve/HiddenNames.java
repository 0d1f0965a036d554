package io.github.footprint4j.resolve;

import io.github.footprint4j.issue.Issue;
import io.github.footprint4j.issue.IssueCode;
import io.github.footprint4j.issue.Place;
import io.github.footprint4j.ledger.Node;
import io.github.footprint4j.library.Dataset;
import io.github.footprint4j.library.Providers;
import io.github.footprint4j.process.Location;
import io.github.footprint4j.process.ProcessId;
import io.github.footprint4j.process.Reference;
import io.github.footprint4j.process.UnitProcess;

/** What is said where a process and a dataset have one name. */
final class HiddenNames {

    private HiddenNames() {}

    /** A name of a process that a dataset has too: which of them the name means. */
    static Issue shared(Providers providers, UnitProcess process, String name, Dataset dataset) {
        ProcessId id = process.id();
        ProcessId hidden = dataset.id();
        String owned = "\"" + hidden.owner() + ":" + hidden + "\" means the dataset";
        if (!providers.isOwn(process)) {
            String message = "\"" + name + "\" is the name of a dataset of " + hidden.owner() + " too, which it means";
            return Issue.note(IssueCode.HIDDEN_NAME, Place.NONE, message)
                    .maybe("\"" + id.owner() + ":" + name + "\" means what \"" + id.name() + "\" makes");
        }
        String place = id.at().equals(Location.GLOBAL) ? "" : ", or at " + id.at() + ",";
        String message = "\"" + name + "\" is the name of a dataset of " + hidden.owner()
                + " too, which it hides: who buys it without a place" + place
                + " buys from the process of this product";
        return Issue.warning(IssueCode.HIDDEN_NAME, Place.NONE, message).maybe(owned);
    }

    /** A process that buys what has its own name: the dataset is taken. */
    static Issue passedOver(Node dataset, Reference reference, ProcessId buyer) {
        String message = "\"" + buyer.name() + "\" buys \"" + reference + "\" from the library, \"" + dataset
                + "\", and not from itself";
        return Issue.warning(IssueCode.HIDDEN_NAME, Place.NONE, message)
                .maybe("\"" + buyer.owner() + ":" + reference.name() + "\" means what it makes itself");
    }

    /** A parameter that chooses, and has the name of a dataset. */
    static Issue chosen(String name, Dataset dataset) {
        String message = "\"" + name + "\" is a parameter that chooses, and hides the dataset of that name";
        return Issue.warning(IssueCode.HIDDEN_NAME, Place.NONE, message)
                .maybe("\"" + dataset.id().owner() + ":" + name + "\" means the dataset");
    }

    /** A parameter that chooses a place, and has the name of one where the dataset exists. */
    static Issue place(String name, String dataset) {
        String message = "\"" + name + "\" is a parameter that chooses, and hides the place of that name, where \""
                + dataset + "\" exists";
        return Issue.warning(IssueCode.HIDDEN_NAME, Place.NONE, message).maybe("another name for the parameter");
    }
}
