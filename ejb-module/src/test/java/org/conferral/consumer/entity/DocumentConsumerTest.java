package org.conferral.consumer.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.conferral.platform.entity.BusinessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentConsumerTest {
    private static final Instant NOW = Instant.parse("2026-02-03T19:00:00Z");
    private static final ConsumerDetails DETAILS = details("records@university.example");

    private static ConsumerDetails details(String address) {
        return new ConsumerDetails(
                "University of the Foothills", "Zoë Walker", address, NotificationFrequency.WEEKLY, "EN");
    }

    private static DocumentConsumer in(ConsumerState state) {
        DocumentConsumer consumer = DocumentConsumer.registered(DETAILS, NOW);
        List<ConsumerStep> way =
                switch (state) {
                    case REGISTERED -> List.of();
                    case VALIDATED -> List.of(ConsumerStep.VALIDATE);
                    case APPROVED -> List.of(ConsumerStep.VALIDATE, ConsumerStep.APPROVE);
                    case DECLINED -> List.of(ConsumerStep.DECLINE);
                    case SUSPENDED -> List.of(ConsumerStep.VALIDATE, ConsumerStep.APPROVE, ConsumerStep.SUSPEND);
                };
        way.forEach(step -> consumer.decide(step, "as asked for", NOW));
        return consumer;
    }

    // consumer R1.1
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "REGISTERED, VALIDATE, VALIDATED",
        "REGISTERED, APPROVE, ",
        "REGISTERED, DECLINE, DECLINED",
        "REGISTERED, SUSPEND, ",
        "REGISTERED, REINSTATE, ",
        "VALIDATED, VALIDATE, ",
        "VALIDATED, APPROVE, APPROVED",
        "VALIDATED, DECLINE, DECLINED",
        "VALIDATED, SUSPEND, ",
        "VALIDATED, REINSTATE, ",
        "APPROVED, VALIDATE, ",
        "APPROVED, APPROVE, ",
        "APPROVED, DECLINE, ",
        "APPROVED, SUSPEND, SUSPENDED",
        "APPROVED, REINSTATE, ",
        "DECLINED, VALIDATE, ",
        "DECLINED, APPROVE, ",
        "DECLINED, DECLINE, ",
        "DECLINED, SUSPEND, ",
        "DECLINED, REINSTATE, ",
        "SUSPENDED, VALIDATE, ",
        "SUSPENDED, APPROVE, ",
        "SUSPENDED, DECLINE, ",
        "SUSPENDED, SUSPEND, ",
        "SUSPENDED, REINSTATE, APPROVED"
    })
    void stepLeadsOnOnlyFromWhereItMay(ConsumerState from, ConsumerStep step, ConsumerState to) {
        DocumentConsumer consumer = in(from);
        if (to == null) {
            assertThrows(ConsumerStateException.class, () -> consumer.decide(step, "as asked for", NOW));
            assertEquals(from, consumer.state());
        } else {
            consumer.decide(step, "as asked for", NOW);
            assertEquals(to, consumer.state());
        }
    }

    // consumer R1.1
    @Test
    void refusalNamesStepAndState() {
        BusinessException refused = assertThrows(
                BusinessException.class, () -> in(ConsumerState.REGISTERED).decide(ConsumerStep.APPROVE, null, NOW));
        assertEquals("The consumer is Registered and cannot be approved.", refused.message(Locale.ENGLISH));
        assertEquals(
                "Le destinataire est dans l’état «\u00a0Inscrit\u00a0». Impossible\u00a0: approuver.",
                refused.message(Locale.FRENCH));
    }

    // consumer R1.2
    @ParameterizedTest
    @CsvSource({"REGISTERED, DECLINE", "APPROVED, SUSPEND", "SUSPENDED, REINSTATE"})
    void reasonMustBeGiven(ConsumerState from, ConsumerStep step) {
        for (String reason : new String[] {null, " ", "x".repeat(501)}) {
            BusinessException refused = assertThrows(BusinessException.class, () -> in(from).decide(step, reason, NOW));
            assertEquals("consumer_reason", refused.word());
        }
    }

    // consumer R1.3
    @ParameterizedTest
    @EnumSource(
            value = ConsumerState.class,
            names = {"VALIDATED", "APPROVED", "SUSPENDED"})
    void anotherDomainIsValidatedAnew(ConsumerState state) {
        DocumentConsumer consumer = in(state);
        consumer.edit(details("Registrar@University.example"), NOW);
        assertEquals(state, consumer.state());
        List<ConsumerChange> changes = consumer.edit(details("records@college.example"), NOW);
        assertEquals(ConsumerState.REGISTERED, consumer.state());
        assertEquals(
                List.of(new ConsumerChange(
                        ConsumerField.LINK_ADDRESS, "Registrar@University.example", "records@college.example")),
                changes);
    }

    // consumer R1.4
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "records@university.example, ",
        "records@mail.university.example, ",
        "someone@gmail.com, consumer_domain",
        "someone@Outlook.COM, consumer_domain",
        "records, consumer_address",
        "records@university, consumer_address",
        "'a@university.example, b@university.example', consumer_address",
        "'records@university.example ', consumer_address",
        "records@university.example@elsewhere.example, consumer_address",
        "'', consumer_address"
    })
    void addressIsOneOfTheOrganizationsOwn(String address, String rule) {
        assertEquals(
                rule,
                ConsumerPolicy.fault(details(address))
                        .map(ConsumerPolicy.Fault::rule)
                        .orElse(null));
    }

    @Test
    void faultsNameTheirFields() {
        ConsumerDetails nothing = new ConsumerDetails("", "", "", NotificationFrequency.DAILY, "EN");
        assertEquals("name", ConsumerPolicy.fault(nothing).orElseThrow().field());
        ConsumerDetails much = new ConsumerDetails("a", "b".repeat(201), "", NotificationFrequency.DAILY, "EN");
        assertEquals("contact", ConsumerPolicy.fault(much).orElseThrow().field());
        ConsumerDetails other = new ConsumerDetails("a", "b", DETAILS.linkAddress(), NotificationFrequency.DAILY, "DE");
        assertEquals("language", ConsumerPolicy.fault(other).orElseThrow().field());
    }

    // consumer R1.6
    @Test
    void declinedStaysAsItIs() {
        BusinessException refused = assertThrows(
                BusinessException.class, () -> in(ConsumerState.DECLINED).edit(DETAILS, NOW));
        assertEquals("consumer_declined", refused.word());
    }

    // consumer R2.3
    @Test
    void editThatChangesNothingLeavesNothing() {
        assertTrue(in(ConsumerState.APPROVED).edit(DETAILS, NOW).isEmpty());
    }
}
