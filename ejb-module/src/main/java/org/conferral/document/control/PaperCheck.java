package org.conferral.document.control;

import java.util.ArrayList;
import java.util.List;
import org.conferral.document.control.template.CredentialSheet;
import org.conferral.document.control.type.AddressFitting;
import org.conferral.document.control.type.Face;
import org.conferral.document.control.type.NameFitting;
import org.conferral.document.control.type.Shaper;
import org.conferral.document.entity.PaperFault;
import org.conferral.document.entity.PaperFault.Kind;

/** Whether names and addresses can be printed as they are; nothing is ever cut or left out. */
public final class PaperCheck {
    private static final int ADDRESS_LINES = 6;
    private static final int ADDRESS_LINE = 60;

    private PaperCheck() {}

    /** Everything that keeps a name from being printed. */
    public static List<PaperFault> name(String name) {
        String missing = Shaper.missing(Face.REGULAR, name);
        if (!missing.isEmpty()) {
            return List.of(new PaperFault(Kind.MISSING_CHARACTER, missing));
        }
        return NameFitting.of(Face.REGULAR, CredentialSheet.NAME_WIDTH, name).isPresent()
                ? List.of()
                : List.of(new PaperFault(Kind.NAME_TOO_LONG, name));
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
        String missing = Shaper.missing(Face.REGULAR, String.join(" ", lines));
        if (!missing.isEmpty()) {
            faults.add(new PaperFault(Kind.MISSING_CHARACTER, missing));
        } else if (faults.isEmpty() && AddressFitting.size(lines).isEmpty()) {
            faults.add(new PaperFault(Kind.ADDRESS_TOO_LONG, ""));
        }
        return faults;
    }
}
