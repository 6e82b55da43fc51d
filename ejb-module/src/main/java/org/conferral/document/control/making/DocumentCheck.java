package org.conferral.document.control.making;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.award.entity.PrintedAward;
import org.conferral.document.control.PaperCheck;
import org.conferral.document.control.edition.Edition;
import org.conferral.document.control.edition.Wording;
import org.conferral.document.entity.DocumentFault;
import org.conferral.document.entity.DocumentFault.Kind;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.DueDocument;
import org.conferral.document.entity.PaperFault;
import org.conferral.document.entity.PaperMark;
import org.conferral.order.entity.WaitingItem;

/** Finds everything that keeps a document from being made, all at once (docs/specification/ordering.md §11.1). */
final class DocumentCheck {
    private static final List<String> ON_CREDENTIAL = List.of(
            "issuer",
            "lead",
            "fulfilment",
            "awarded",
            "school_year",
            "asn",
            "number",
            "verify",
            "qr",
            "bookmark.credential",
            "bookmark.letter");
    private static final List<String> ON_DIGITAL = List.of("digital", "digital.note", "digital.field");
    private static final List<String> ON_LETTER = List.of(
            "issuer",
            "letter.office",
            "letter.date",
            "letter.asn",
            "letter.greeting",
            "letter.closing",
            "letter.contact",
            "letter.reach");

    /** Which fault of a document a fault of its paper is, of the name and of the address. */
    private static final Map<PaperFault.Kind, Kind> OF_NAME = Map.of(
            PaperFault.Kind.MISSING_CHARACTER, Kind.MISSING_GLYPH, PaperFault.Kind.NAME_TOO_LONG, Kind.NAME_TOO_LONG);

    private static final Map<PaperFault.Kind, Kind> OF_ADDRESS = Map.of(
            PaperFault.Kind.MISSING_CHARACTER,
            Kind.MISSING_GLYPH_IN_ADDRESS,
            PaperFault.Kind.NO_ADDRESS,
            Kind.NO_ADDRESS,
            PaperFault.Kind.ADDRESS_TOO_LONG,
            Kind.ADDRESS_TOO_LONG);

    private final DueDocument due;
    private final Edition edition;
    private final PaperMark mark;
    private final WaitingItem item;
    private final List<DocumentFault> faults = new ArrayList<>();

    private DocumentCheck(DueDocument due, Edition edition, PaperMark mark) {
        this.due = due;
        this.edition = edition;
        this.mark = mark;
        item = due.item();
    }

    /** What is wrong; nothing when the document can be made of this edition, with this mark. */
    static List<DocumentFault> of(DueDocument due, Edition edition, PaperMark mark) {
        DocumentCheck check = new DocumentCheck(due, edition, mark);
        check.student();
        check.consumer();
        check.address();
        check.credential();
        check.language();
        return check.faults;
    }

    private void add(Kind kind) {
        faults.add(DocumentFault.of(kind));
    }

    private void student() {
        if (item.deceased()) {
            add(Kind.STUDENT_DECEASED);
        }
        if (item.held()) {
            add(Kind.STUDENT_HOLD);
        }
        if (item.secondary()) {
            add(Kind.SECONDARY_ASN);
        }
    }

    private void consumer() {
        if (!due.isReceivable()) {
            add(Kind.CONSUMER_SUSPENDED);
        }
    }

    private void address() {
        if (!due.kind().hasLetter()) {
            return;
        }
        if (!due.isAddressWhole()) {
            add(Kind.ADDRESS_TOO_LONG);
        }
        PaperCheck.address(due.address()).stream()
                .filter(fault -> due.isAddressWhole() || fault.kind() != PaperFault.Kind.ADDRESS_TOO_LONG)
                .forEach(fault -> add(OF_ADDRESS, fault));
    }

    private void add(Map<PaperFault.Kind, Kind> kinds, PaperFault fault) {
        faults.add(
                new DocumentFault(Optional.ofNullable(kinds.get(fault.kind())).orElseThrow(), fault.value()));
    }

    private void credential() {
        PrintedAward award = due.award();
        if (award == null || award.deleted()) {
            add(Kind.CREDENTIAL_DELETED);
        }
        if (award == null) {
            return;
        }
        if (!award.students().contains(item.studentId()) || award.type() != item.type()) {
            add(Kind.CREDENTIAL_OF_ANOTHER);
        }
        if (award.number().value() != item.credentialNumber()) {
            faults.add(
                    new DocumentFault(Kind.CREDENTIAL_REISSUED, award.number().toString()));
        }
        if (award.awardedOn().isAfter(due.today())) {
            faults.add(
                    new DocumentFault(Kind.AWARDED_IN_FUTURE, award.awardedOn().toString()));
        }
        PaperCheck.name(award.awarded().name().external()).forEach(fault -> add(OF_NAME, fault));
    }

    private void language() {
        Optional<DocumentLanguage> language = DocumentLanguage.find(item.language());
        if (language.isEmpty()) {
            faults.add(new DocumentFault(Kind.UNSUPPORTED_LANGUAGE, item.language()));
            return;
        }
        PrintedAward award = due.award();
        if (award != null) {
            words(language.get(), award);
        }
    }

    private void words(DocumentLanguage language, PrintedAward award) {
        Wording onCredential = edition.on(language, award.awardedOn());
        Wording onLetter = edition.on(language, due.today());
        if (onCredential.design(award.type()).isEmpty()) {
            add(Kind.NO_TEMPLATE);
        }
        List<String> missing = Stream.concat(
                        onCredential.missing(marked(credentialTexts())).stream(), onLetter.missing(letter()).stream())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            faults.add(new DocumentFault(Kind.NO_WORDING, String.join(", ", missing)));
        }
        if (!onCredential.isSigned()) {
            add(Kind.NO_SIGNATORY);
        }
    }

    private List<String> credentialTexts() {
        return due.kind().isSigned()
                ? Stream.concat(ON_CREDENTIAL.stream(), ON_DIGITAL.stream()).toList()
                : ON_CREDENTIAL;
    }

    private List<String> marked(List<String> texts) {
        return mark == PaperMark.NONE
                ? texts
                : Stream.concat(texts.stream(), Stream.of("mark." + mark, "marked." + mark))
                        .toList();
    }

    /** What every letter says, and the paragraphs that this one has in any language on the day. */
    private List<String> letter() {
        return due.kind().hasLetter()
                ? Stream.concat(
                                marked(ON_LETTER).stream(),
                                edition.paragraphs(due.kind(), due.today(), item.copies() > 1).stream())
                        .toList()
                : List.of();
    }
}
