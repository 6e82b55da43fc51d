package org.conferral.document.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.control.template.SignatureBlank;
import org.conferral.document.entity.CredentialPaper;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.PaperMark;
import org.conferral.document.entity.ProofCode;
import org.conferral.student.entity.Asn;
import org.jspecify.annotations.Nullable;

/** What a document was made of, as JSON: enough to make the same file again. */
public final class Snapshots {
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private Snapshots() {}

    /**
     * What a paper is made of.
     *
     * @param site where documents are verified, as people write it
     * @param edition the number of the edition of wording, templates and signatories
     * @param blank the place of its signature; none where it is not signed
     */
    public static String write(CredentialPaper paper, String site, int edition, @Nullable SignatureBlank blank) {
        JsonArrayBuilder address = JSON.createArrayBuilder();
        paper.address().forEach(address::add);
        JsonObjectBuilder whole = JSON.createObjectBuilder()
                .add("kind", paper.kind().name())
                .add("copies", paper.copies())
                .add("mark", paper.mark().name())
                .add("language", paper.language().name())
                .add("type", paper.type().name())
                .add("title", paper.title())
                .add("name", paper.name())
                .add("awardedOn", paper.awardedOn().toString())
                .add("schoolYear", paper.schoolYear().closing())
                .add("asn", paper.asn().digits())
                .add("number", paper.number().value())
                .add("address", address)
                .add("letterDate", paper.letterDate().toString())
                .add("code", paper.code().value())
                .add("proof", paper.proof())
                .add("site", site)
                .add("edition", edition);
        if (blank != null) {
            whole.add("signedAt", blank.at().toString()).add("signatureRoom", blank.room());
        }
        return whole.build().toString();
    }

    static CredentialPaper paper(JsonObject json) {
        return new CredentialPaper(
                PaperKind.valueOf(json.getString("kind")),
                json.getInt("copies", 1),
                PaperMark.valueOf(json.getString("mark")),
                DocumentLanguage.valueOf(json.getString("language")),
                CredentialCode.valueOf(json.getString("type")),
                json.getString("title"),
                json.getString("name"),
                LocalDate.parse(json.getString("awardedOn")),
                new SchoolYear(json.getInt("schoolYear")),
                new Asn(json.getString("asn")),
                new CredentialNumber(json.getJsonNumber("number").longValue()),
                json.getJsonArray("address").getValuesAs(JsonString::getString),
                LocalDate.parse(json.getString("letterDate")),
                new ProofCode(json.getString("code")),
                json.getString("proof"));
    }

    static String site(JsonObject json) {
        return json.getString("site");
    }

    /** Documents that name no edition are of the first one. */
    static int edition(JsonObject json) {
        return json.getInt("edition", 1);
    }

    /** The place of its signature; none where it is not signed. */
    static @Nullable SignatureBlank blank(JsonObject json) {
        return json.containsKey("signedAt")
                ? new SignatureBlank(Instant.parse(json.getString("signedAt")), json.getInt("signatureRoom"))
                : null;
    }

    static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
