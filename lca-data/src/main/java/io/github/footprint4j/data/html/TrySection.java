package io.github.footprint4j.data.html;

/** Where a version is tried; the script fills it from the model of the page. */
final class TrySection {

    private TrySection() {}

    /** The section; hidden until the script runs, since without it nothing can be tried. */
    static PageSection of(Subject subject) {
        String body = Markup.paragraph("note", subject.say("try.note"))
                + "<div class=\"try\"><form class=\"controls\" id=\"controls\" autocomplete=\"off\"></form>\n"
                + "<div><div class=\"result\" id=\"result\"></div>\n"
                + "<figure aria-label=\"" + Markup.words(subject.say("try.waterfall"))
                + "\"><div class=\"chart\" id=\"waterfall\" role=\"img\" hidden></div></figure>\n"
                + "<div id=\"try-tables\"></div>\n<div class=\"buttons\" id=\"actions\"></div>\n"
                + "<p class=\"note\" id=\"try-note\" role=\"status\"></p>"
                + "<p class=\"heard\" id=\"try-said\" aria-live=\"polite\"></p></div></div>\n";
        return new PageSection(
                "try", subject.say("nav.try"), subject.say("try.question"), subject.say("try.title"), body, true);
    }
}
