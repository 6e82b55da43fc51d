package org.conferral.verification.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JakartaJsonNode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.ProofCode;
import org.conferral.verification.entity.StatedCredential;
import org.conferral.verification.entity.StatusPlace;
import org.conferral.verification.entity.WalletFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WalletCopiesTest {
    private static final String ISSUER = "https://conferral.example";

    @ParameterizedTest(name = "verification R4.1: {0}")
    @EnumSource
    void everyTypeIsAnOpenBadgeByThePublicSchema(CredentialCode type) throws IOException {
        for (DocumentLanguage language : DocumentLanguage.values()) {
            Validator.Result result = validated(credential(type, language, true));
            assertTrue(result.isValid(), () -> result.getErrors().toString());
        }
    }

    @Test // verification R4.1
    void schemaNoticesWhatIsMissing() throws IOException {
        JsonObject whole = credential(CredentialCode.AHSD, DocumentLanguage.EN, true);
        assertFalse(validated(Json.createObjectBuilder(whole).remove("issuer").build())
                .isValid());
        assertFalse(validated(Json.createObjectBuilder(whole)
                        .add("credentialSubject", Json.createObjectBuilder().add("type", "AchievementSubject"))
                        .build())
                .isValid());
    }

    @Test // verification R4.1, R4.2, R1.5
    void saysWhatTheDocumentShowsAndWhereItsStatusStands() {
        JsonObject said = credential(CredentialCode.AHSD, DocumentLanguage.FR, false);
        JsonObject subject = said.getJsonObject("credentialSubject");
        assertEquals(ISSUER + "/v/7KQ2M9XA4TBC", said.getString("id"));
        assertEquals("ESSAI – Diplôme d’études secondaires", said.getString("name"));
        assertEquals("2026-06-30T06:00:00Z", said.getString("validFrom"));
        assertEquals(
                "Zoë Tremblay",
                subject.getJsonArray("identifier").getJsonObject(0).getString("identityHash"));
        assertEquals("12345-67890", subject.getString("licenseNumber"));
        assertEquals("fr", subject.getJsonObject("achievement").getString("inLanguage"));
        JsonObject status = said.getJsonObject("credentialStatus");
        assertEquals(ISSUER + "/api/status/1", status.getString("statusListCredential"));
        assertEquals("5", status.getString("statusListIndex"));
        assertTrue(said.getString("description").contains("essai"), "a test says that it is one");
    }

    private static JsonObject credential(CredentialCode type, DocumentLanguage language, boolean real) {
        WalletFacts facts = new WalletFacts(
                131_077,
                new ProofCode("7KQ2-M9XA-4TBC"),
                type,
                language,
                new SchoolYear(2026),
                new StatedCredential(
                        "Diplôme d’études secondaires",
                        "Zoë Tremblay",
                        LocalDate.of(2026, 6, 30),
                        new CredentialNumber(1_234_567_890L),
                        real));
        return WalletCopies.credential(
                facts, new StatusPlace(1, 5), ISSUER, "Ministry of Education", ZoneId.of("America/Edmonton"));
    }

    private static Validator.Result validated(JsonObject credential) throws IOException {
        try (InputStream schema = Objects.requireNonNull(
                WalletCopiesTest.class.getResourceAsStream("ob_v3p0_achievementcredential_schema.json"))) {
            return new ValidatorFactory()
                    .withDefaultDialect(new Dialects.Draft2019Dialect())
                    .withJsonNodeFactory(new JakartaJsonNode.Factory())
                    .validate(new String(schema.readAllBytes(), StandardCharsets.UTF_8), credential.toString());
        }
    }
}
