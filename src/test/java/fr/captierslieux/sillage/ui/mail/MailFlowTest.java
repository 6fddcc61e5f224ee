package fr.captierslieux.sillage.ui.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.captierslieux.sillage.basics.MailLink;
import fr.captierslieux.sillage.ui.background.SameThread;
import fr.captierslieux.sillage.ui.prompts.Notice;
import fr.captierslieux.sillage.ui.prompts.RecordingPrompts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailFlowTest {
    private final RecordingPrompts prompts = new RecordingPrompts();
    private final List<String> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();

    private MailFlow flow(MailProgram program) {
        return new MailFlow(new SameThread(), prompts, program, copied::add);
    }

    private List<String> told() {
        return prompts.notices.stream().map(Notice::messageKey).toList();
    }

    private boolean take(String address) {
        return opened.add(address);
    }

    @Test
    void opensTheMailProgramAndSaysNothing() {
        flow(this::take).write(new MailLink(List.of("a@b.fr"), "Été", "b"));
        assertThat(opened).containsExactly("mailto:a@b.fr?subject=%C3%89t%C3%A9&body=b");
        assertThat(copied).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void whereThereIsNoProgramTheTextIsCopied() {
        flow(address -> false).write(new MailLink(List.of("a@b.fr", "c@d.fr"), "s", "corps"));
        assertThat(copied).containsExactly("a@b.fr, c@d.fr\ns\n\ncorps");
        assertThat(told()).containsExactly("mail.told.no-program");
    }

    @Test
    void aProgramThatFailsIsNone() {
        flow(address -> {
            throw new IllegalStateException("no display");
        }).write(new MailLink(List.of("a@b.fr"), "s", "corps"));
        assertThat(told()).containsExactly("mail.told.no-program");
        assertThat(prompts.problems).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsPastedByHand() {
        String text = "é".repeat(1_000);
        flow(this::take).write(new MailLink(List.of("a@b.fr"), "s", text));
        assertThat(copied).containsExactly(text);
        assertThat(opened).containsExactly("mailto:a@b.fr?subject=s");
        assertThat(told()).containsExactly("mail.told.too-long");
    }

    @Test
    void tooManyAddressesAreCopied() {
        flow(this::take).write(new MailLink(Collections.nCopies(200, "quelquun@exemple.fr"), "s", "b"));
        assertThat(opened).isEmpty();
        assertThat(told()).containsExactly("mail.told.too-many");
    }

    @Test
    void copiesAnAddressAlone() {
        flow(this::take).copyAddresses(List.of("a@b.fr"));
        assertThat(copied).containsExactly("a@b.fr");
        assertThat(told()).containsExactly("mail.told.copied");
    }
}
