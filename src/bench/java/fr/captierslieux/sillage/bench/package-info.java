/**
 * Benchmarks: they print ratios against a floor or a peer in the same run, and are never tests with a clock. How to run them is in
 * {@code src/bench/README.md}.
 */
@NullMarked
package fr.captierslieux.sillage.bench;

import org.jspecify.annotations.NullMarked;
