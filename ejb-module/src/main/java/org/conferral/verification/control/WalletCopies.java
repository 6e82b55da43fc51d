package org.conferral.verification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.boundary.Attestations;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.ProofCode;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.verification.entity.StatedCredential;
import org.conferral.verification.entity.StatusPlace;
import org.conferral.verification.entity.WalletFacts;

/**
 * Copies of documents for wallets: verifiable credentials (W3C, version 2.0) that are open badges (1EdTech, version 3.0),
 * signed as JOSE has it. They say what the document shows, and where its status is published.
 */
@ApplicationScoped
public class WalletCopies {
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    @Inject
    Database database;

    @Inject
    Attestations attestations;

    @Inject
    StatusPlaces places;

    @Inject
    Clock clock;

    /** The copy of the document with this code, which there is. */
    public String of(ProofCode code) {
        WalletFacts facts = database.read(handle -> handle.createQuery("""
                        select id, proof_code, type, language, school_year, title, name, awarded_on, credential_number, is_real
                        from document_proof where proof_code = :code""")
                .bind("code", code.value())
                .map((row, context) -> facts(row))
                .one());
        return attestations.signed(credential(
                facts,
                places.of(facts.document()),
                attestations.issuer(),
                attestations.issuerName(facts.language()),
                clock.getZone()));
    }

    private static WalletFacts facts(ResultSet row) throws SQLException {
        return new WalletFacts(
                row.getLong("id"),
                new ProofCode(row.getString("proof_code")),
                CredentialCode.valueOf(row.getString("type")),
                DocumentLanguage.valueOf(row.getString("language")),
                new SchoolYear(row.getInt("school_year")),
                new StatedCredential(
                        row.getString("title"),
                        row.getString("name"),
                        Columns.day(row, "awarded_on"),
                        new CredentialNumber(row.getLong("credential_number")),
                        row.getBoolean("is_real")));
    }

    /**
     * What is signed: the credential with the registered claims of a JSON Web Token beside it.
     *
     * @param place where its status stands
     * @param zone where the day of the award begins
     */
    static JsonObject credential(WalletFacts facts, StatusPlace place, String issuer, String issuerName, ZoneId zone) {
        String id = issuer + "/v/" + facts.code().value();
        Instant awarded = facts.stated().awardedOn().atStartOfDay(zone).toInstant();
        WalletWords words = WalletWords.in(facts.language());
        return Json.createObjectBuilder()
                .add(
                        "@context",
                        texts(
                                "https://www.w3.org/ns/credentials/v2",
                                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"))
                .add("id", id)
                .add("type", texts("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", words.title(facts.stated()))
                .add("description", facts.stated().real() ? words.description() : words.test())
                .add(
                        "issuer",
                        Json.createObjectBuilder()
                                .add("id", issuer)
                                .add("type", texts("Profile"))
                                .add("name", issuerName)
                                .add("url", issuer))
                .add("validFrom", awarded.toString())
                .add("awardedDate", awarded.toString())
                .add("credentialSubject", subject(facts, id, issuer, words))
                .add("credentialStatus", status(place, issuer))
                .add(
                        "credentialSchema",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", SCHEMA)
                                        .add("type", "1EdTechJsonSchemaValidator2019")))
                .add("iss", issuer)
                .add("jti", id)
                .add("nbf", awarded.getEpochSecond())
                .add("sub", holder(id))
                .build();
    }

    private static JsonObjectBuilder subject(WalletFacts facts, String id, String issuer, WalletWords words) {
        StatedCredential stated = facts.stated();
        return Json.createObjectBuilder()
                .add("id", holder(id))
                .add("type", texts("AchievementSubject"))
                .add(
                        "identifier",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "IdentityObject")
                                        .add("hashed", false)
                                        .add("identityHash", stated.name())
                                        .add("identityType", "name")))
                .add("licenseNumber", stated.number().toString())
                .add("term", facts.year().toString())
                .add(
                        "achievement",
                        Json.createObjectBuilder()
                                .add("id", issuer + "/verify#" + facts.type())
                                .add("type", texts("Achievement"))
                                .add("achievementType", words.kind(facts.type()))
                                .add("humanCode", facts.type().name())
                                .add("inLanguage", facts.language().name().toLowerCase(Locale.ROOT))
                                .add("name", words.title(stated))
                                .add("description", stated.title())
                                .add("criteria", Json.createObjectBuilder().add("narrative", words.criteria())));
    }

    private static JsonObjectBuilder status(StatusPlace place, String issuer) {
        String list = StatusLists.address(issuer, place.list());
        return Json.createObjectBuilder()
                .add("id", list + "#" + place.index())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", String.valueOf(place.index()))
                .add("statusListCredential", list);
    }

    private static String holder(String id) {
        return id + "#holder";
    }

    private static JsonArrayBuilder texts(String... all) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (String text : all) {
            array.add(text);
        }
        return array;
    }
}
