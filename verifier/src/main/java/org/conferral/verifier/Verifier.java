package org.conferral.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.ProofPayload;
import org.conferral.document.entity.PublicKeyRow;
import org.conferral.document.entity.SignedProof;

/**
 * The command: {@code verify TEXT [--keys jwks.json]}, where the text is what the QR code holds. Ends with 0 when we signed
 * it, 1 when it is forged, 2 when nothing could be checked.
 */
public final class Verifier {
    static final int SIGNED = 0;
    static final int FORGED = 1;
    static final int UNCHECKED = 2;

    private static final String USAGE = """
            verify TEXT [--keys jwks.json]
              TEXT   what the QR code of a credential holds, in quotation marks
              keys   the published keys, from https://…/.well-known/jwks.json; without it jwks.json in this folder""";

    private final PrintStream out;

    Verifier(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new Verifier(out).run(List.of(arguments)));
    }

    int run(List<String> words) {
        boolean understood =
                (words.size() == 2 || (words.size() == 4 && words.get(2).equals("--keys")))
                        && words.get(0).equals("verify");
        if (!understood) {
            return tell(UNCHECKED, USAGE);
        }
        String file = words.size() == 2 ? "jwks.json" : words.get(3);
        try {
            return check(words.get(1), KeyFile.read(Path.of(file)));
        } catch (NoSuchFileException e) {
            return tell(UNCHECKED, "There is no file of keys: " + file);
        } catch (IOException e) {
            return tell(UNCHECKED, "The file of keys cannot be read: " + e.getMessage());
        }
    }

    private int check(String text, KeyFile keys) {
        if (keys.keys().isEmpty()) {
            return tell(UNCHECKED, "There is no key in the file of keys.");
        }
        SignedProof proof;
        try {
            proof = new SignedProof(text);
        } catch (IllegalArgumentException e) {
            return tell(FORGED, "Not the text of a QR code of ours, or altered.");
        }
        Optional<PublicKeyRow> key = keys.find(proof.key());
        if (key.isEmpty()) {
            return tell(
                    FORGED,
                    "Not signed by any of these keys. If they are not the newest, get them anew; else it is forged.");
        }
        return proof.isSignedBy(key.get()) ? signed(proof) : tell(FORGED, "Forged or altered: we did not sign this.");
    }

    private int signed(SignedProof proof) {
        ProofPayload said;
        try {
            said = proof.payload();
        } catch (IllegalArgumentException e) {
            return tell(UNCHECKED, "Signed by us, in a form that is newer than this command. Get a newer one.");
        }
        out.println("Signed by us. How it stands today is not known without a network.");
        out.println("  Credential   " + title(said.type()));
        out.println("  Awarded to   " + said.name());
        out.println("  Awarded on   " + said.awardedOn());
        out.println("  School year  " + said.schoolYear());
        out.println("  Number       " + said.number());
        out.println("  Code         " + proof.code());
        return SIGNED;
    }

    private static String title(CredentialCode type) {
        return switch (type) {
            case AHSD -> "Alberta High School Diploma";
            case ADEX -> "Advanced High School Diploma with Excellence";
            case ADVD -> "Advanced High School Diploma";
            case GHSD -> "General High School Diploma";
            case HSED -> "High School Equivalency Diploma";
            case CHSA -> "Certificate of High School Achievement";
            case IOPC -> "Certificate of Achievement";
            case COSC -> "Certificate of School Completion";
            case HHSD -> "Honorary High School Diploma";
        };
    }

    private int tell(int code, String text) {
        out.println(text);
        return code;
    }
}
