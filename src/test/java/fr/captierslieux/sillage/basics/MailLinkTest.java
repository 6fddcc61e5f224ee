package fr.captierslieux.sillage.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailLinkTest {
    private static final List<String> ZOE = List.of("zoe+sillage@exemple.fr");

    @Test
    void everythingThatIsNotALetterIsEncoded() {
        MailLink link = new MailLink(ZOE, "Rendez-vous & café : « 100 % » ?",
                "Bonjour Zoé,\n\nÀ \"bientôt\" + l’équipe\n");
        assertThat(link.address()).isEqualTo("mailto:zoe%2Bsillage@exemple.fr"
                + "?subject=Rendez-vous%20%26%20caf%C3%A9%20%3A%20%C2%AB%20100%20%25%20%C2%BB%20%3F"
                + "&body=Bonjour%20Zo%C3%A9%2C%0D%0A%0D%0A%C3%80%20%22bient%C3%B4t%22%20%2B%20l%E2%80%99%C3%A9quipe%0D%0A");
        assertThat(link.address()).matches("[\\x21-\\x7e]+");
    }

    @Test
    void whatIsEncodedIsReadBackAsItWas() {
        String body = "œuvre = 50 % d’été ; a+b&c=d#e?\nfin";
        String address = new MailLink(ZOE, "s", body).address();
        assertThat(URI.create(address).getScheme()).isEqualTo("mailto");
        String encoded = address.substring(address.indexOf("&body=") + "&body=".length());
        assertThat(encoded).doesNotContain("&", "=", "+", "#");
        assertThat(URLDecoder.decode(encoded, StandardCharsets.UTF_8)).isEqualTo(body.replace("\n", "\r\n"));
    }

    @Test
    void lineBreaksOfAllSystemsBecomeTheOneOfMails() {
        assertThat(new MailLink(List.of(), "", "a\r\nb\nc").address()).isEqualTo("mailto:?body=a%0D%0Ab%0D%0Ac");
    }

    @Test
    void severalAddressesAndNothingElse() {
        assertThat(new MailLink(List.of("a@b.fr", "c@d.fr"), "", "").address()).isEqualTo("mailto:a@b.fr,c@d.fr");
    }

    @Test
    void knowsWhenItIsTooLong() {
        assertThat(new MailLink(ZOE, "s", "a".repeat(1_800)).isTooLong()).isFalse();
        assertThat(new MailLink(ZOE, "s", "é".repeat(400)).isTooLong()).as("an accent takes six letters").isTrue();
    }

    @Test
    void nobodyAddsHeadersByAnAddressOrASubject() {
        assertThatThrownBy(() -> new MailLink(List.of("a@b.fr\nBcc: x@y.fr"), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailLink(ZOE, "a\nBcc: x", "")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new MailLink(List.of("a@b.fr?bcc=x@y.fr"), "", "").address())
                .isEqualTo("mailto:a@b.fr%3Fbcc%3Dx@y.fr");
    }
}
