/**
 * Makes the fictional network of {@code sample-data/}: run {@code SampleData} from the sources, nothing
 * to install. What is told is in the lists ({@code ProjectList}, the {@code …Episodes}, {@code Flagships});
 * what decides when it happens is in {@code Stories} and {@code Journey}; {@code Notebook} writes the
 * follow-ups. Start reading in {@code SampleData}.
 */
package sample;
