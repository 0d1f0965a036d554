/**
 * The pieces of reports for people: headings, facts, words and tables of typed cells, and their writers; issues with their source line.
 *
 * <p>Everything is calculated before. Answers with strings and does no input or output. Start with {@link
 * io.github.footprint4j.document.Document} and {@link io.github.footprint4j.document.IssueText}.
 */
@NullMarked
package io.github.footprint4j.document;

import org.jspecify.annotations.NullMarked;
