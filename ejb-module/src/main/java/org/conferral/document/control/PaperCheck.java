package org.conferral.document.control;

import java.util.ArrayList;
import java.util.List;
import org.conferral.document.control.template.CredentialSheet;
import org.conferral.document.control.type.AddressFitting;
import org.conferral.document.control.type.Face;
import org.conferral.document.control.type.NameFitting;
import org.conferral.document.control.type.Shaper;
import org.conferral.document.entity.DocumentSample;
import org.conferral.document.entity.PaperFault;
import org.conferral.document.entity.PaperFault.Kind;

/** Whether names and addresses can be printed as they are; nothing is ever cut or left out. */
public final class PaperCheck {
    private static final int ADDRESS_LINES = 6;
    private static final int ADDRESS_LINE = 60;

    private PaperCheck() {}

    /** Everything that keeps a name from being printed; what no font shows takes no room. */
    public static List<PaperFault> name(String name) {
        List<PaperFault> faults = new ArrayList<>(characters(name));
        if (NameFitting.of(Face.REGULAR, CredentialSheet.NAME_WIDTH, shown(name))
                .isEmpty()) {
            faults.add(new PaperFault(Kind.NAME_TOO_LONG, name));
        }
        return faults;
    }

    /** Everything that keeps a sample from being printed; a character that is missing is told once. */
    public static List<PaperFault> sample(DocumentSample sample) {
        List<PaperFault> faults = new ArrayList<>(name(sample.name()));
        if (sample.kind().hasLetter()) {
            address(sample.address()).stream()
                    .filter(fault -> fault.kind() != Kind.MISSING_CHARACTER)
                    .forEach(faults::add);
        }
        return faults;
    }

    private static List<PaperFault> characters(String text) {
        String missing = Shaper.missing(Face.REGULAR, text);
        return missing.isEmpty() ? List.of() : List.of(new PaperFault(Kind.MISSING_CHARACTER, missing));
    }

    private static String shown(String text) {
        return Shaper.shown(Face.REGULAR, text);
    }

    /** Everything that keeps an address from being printed. */
    public static List<PaperFault> address(List<String> lines) {
        List<PaperFault> faults = new ArrayList<>();
        if (lines.isEmpty()) {
            faults.add(new PaperFault(Kind.NO_ADDRESS, ""));
        }
        if (lines.size() > ADDRESS_LINES) {
            faults.add(new PaperFault(Kind.ADDRESS_TOO_LONG, String.valueOf(lines.size())));
        }
        lines.stream()
                .filter(line -> line.codePointCount(0, line.length()) > ADDRESS_LINE)
                .map(line -> new PaperFault(Kind.ADDRESS_TOO_LONG, line))
                .forEach(faults::add);
        if (faults.isEmpty()) {
            lines.stream()
                    .filter(line -> AddressFitting.size(List.of(shown(line))).isEmpty())
                    .map(line -> new PaperFault(Kind.ADDRESS_TOO_LONG, line))
                    .forEach(faults::add);
        }
        faults.addAll(characters(String.join(" ", lines)));
        return faults;
    }
}
