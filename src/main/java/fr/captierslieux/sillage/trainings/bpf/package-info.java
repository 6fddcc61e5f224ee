/**
 * The pre-filled figures of the « bilan pédagogique et financier » (BPF) that a training provider returns each year: frames C, E, F and G
 * (Cerfa 10443), every figure with the rows behind it. No workbook: {@code formats} writes one. Frames A, B, D and H are known elsewhere.
 * Start reading at {@link fr.captierslieux.sillage.trainings.bpf.ComposeBpf} and {@link fr.captierslieux.sillage.trainings.bpf.Bpf}.
 */
@NullMarked
package fr.captierslieux.sillage.trainings.bpf;

import org.jspecify.annotations.NullMarked;
