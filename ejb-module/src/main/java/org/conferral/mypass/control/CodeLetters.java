package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.conferral.connection.boundary.ConnectionCodeService;
import org.conferral.connection.entity.ConnectionCode;
import org.conferral.connection.entity.GivenCode;
import org.conferral.document.boundary.OfficeLetters;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.OfficeLetter;
import org.conferral.order.entity.AddressBlock;
import org.conferral.platform.entity.Environment;
import org.conferral.platform.entity.TextBundle;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentAddress;
import org.conferral.student.entity.StudentDetail;

/**
 * Writes letters with codes, to where the student gets mail and in the student's language. The student number is not in
 * them: whoever finds one has the code alone.
 */
@ApplicationScoped
public class CodeLetters {
    @Inject
    ConnectionCodeService codes;

    @Inject
    StudentQueries students;

    @Inject
    OfficeLetters letters;

    @Inject
    Clock clock;

    public Optional<byte[]> letter(long student, ConnectionCode code) {
        return codes.given(student, code).map(given -> letters.file(letter(students.get(student), given, code)));
    }

    private OfficeLetter letter(StudentDetail student, GivenCode given, ConnectionCode code) {
        DocumentLanguage language = DocumentLanguage.find(student.language()).orElse(DocumentLanguage.EN);
        ResourceBundle texts = TextBundle.of(CodeLetters.class, "org.conferral.mypass", language.locale());
        String name = student.identity().name().external();
        String addressee = TextBundle.fill(texts, "letter.to." + given.kind(), name);
        LocalDate last = LocalDate.ofInstant(given.expiresAt(), clock.getZone());
        return new OfficeLetter(
                language,
                LocalDate.now(clock),
                texts.getString("letter.title"),
                address(student, addressee),
                List.of(
                        TextBundle.fill(texts, "letter.dear." + given.kind(), name),
                        TextBundle.fill(texts, "letter.why." + given.kind(), name),
                        TextBundle.fill(
                                texts, "letter.how", Environment.ofThisServer().publicAddress() + "/mypass")),
                code.shown(),
                List.of(
                        TextBundle.fill(texts, "letter.good", date(language).format(last)),
                        texts.getString("letter.keep"),
                        texts.getString("letter.asks")));
    }

    private static DateTimeFormatter date(DocumentLanguage language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale());
    }

    /** Where mail goes today; the addressee alone where that is not known. */
    private static List<String> address(StudentDetail student, String addressee) {
        return student.addresses().stream()
                .filter(StudentAddress::mailing)
                .findFirst()
                .map(address -> AddressBlock.of(addressee, address.place(), student.language()))
                .orElse(List.of(addressee));
    }
}
