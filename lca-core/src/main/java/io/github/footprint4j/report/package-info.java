/**
 * Results and issues as text for people: tables, Markdown, CSV, and issues with their source line.
 *
 * <p>Thirteenth in the order: everything is calculated before. Answers with strings and does no input or output. Start with {@link
 * io.github.footprint4j.report.FootprintText} and {@link io.github.footprint4j.report.IssueText}.
 */
@NullMarked
package io.github.footprint4j.report;

import org.jspecify.annotations.NullMarked;
