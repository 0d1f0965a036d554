package io.github.footprint4j.data.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page as a browser takes it apart: its elements, its scripts, and what is written outside of them.
 *
 * @param text the page
 * @param markup what is not script, data or style
 */
record HtmlPage(String text, String markup) {

    HtmlPage(String text) {
        this(text, STYLE.matcher(SCRIPT.matcher(text).replaceAll("")).replaceAll(""));
    }

    private static final Set<String> VOID = Set.of("meta", "br", "hr", "img", "input", "link");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^>]*)>");
    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);

    /** The texts of the scripts that run. */
    List<String> scripts() {
        List<String> found = new ArrayList<>();
        Matcher script = SCRIPT.matcher(text);
        while (script.find()) {
            if (script.group(1).isEmpty()) {
                found.add(script.group(2));
            }
        }
        return found;
    }

    /** Elements that are closed in the wrong place or not at all. */
    List<String> flaws() {
        List<String> flaws = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(markup);
        while (tag.find()) {
            String name = tag.group(2);
            if (VOID.contains(name)) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                open.push(name);
            } else if (open.isEmpty() || !open.pop().equals(name)) {
                flaws.add("</" + name + "> at " + tag.start());
            }
        }
        flaws.addAll(open);
        return flaws;
    }

    /** The first group of every place where a pattern is found outside of scripts. */
    List<String> all(String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(markup);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** What people read: the markup without tags. */
    String words() {
        return markup.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
