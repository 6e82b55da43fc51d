package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.conferral.connection.boundary.ConnectionService;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.EndedConnection;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.ProviderName;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.connection.entity.StaffVisit;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.OwnCredential;
import org.conferral.mypass.entity.OwnMessage;
import org.conferral.mypass.entity.OwnOrder;
import org.conferral.mypass.entity.OwnStudent;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** Everything that is kept of an account and that its person sees, for them to take along. */
@ApplicationScoped
public class OwnData {
    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    @Inject
    PublicAccountService accounts;

    @Inject
    OwnCredentials credentials;

    @Inject
    OwnOrders orders;

    @Inject
    PublicOrders placing;

    @Inject
    ConnectionService connections;

    @Inject
    MessageBox messages;

    @Inject
    Waybills waybills;

    public Optional<String> of(PassKey visit) {
        return accounts.at(visit).filter(PublicVisitor::isThemselves).map(visitor -> written(visit, visitor));
    }

    private String written(PassKey visit, PublicVisitor visitor) {
        StringWriter text = new StringWriter();
        try (var writer = WRITERS.createWriter(text)) {
            writer.writeObject(Json.createObjectBuilder()
                    .add("address", visitor.address())
                    .add("provider", array(accounts.known(visit).stream().toList(), OwnData::provider))
                    .add("language", visitor.language())
                    .add("letters", messages.getsLetters(visit))
                    .add("students", array(credentials.of(visit), OwnData::student))
                    .add("ended_connections", array(connections.ended(visit), OwnData::ended))
                    .add("unfinished_order", array(placing.draft(visit).stream().toList(), OwnData::draft))
                    .add("orders", orders(visit, visitor))
                    .add("visits_of_the_ministry", array(connections.visited(visit), OwnData::visit))
                    .add("messages", array(messages.all(visit), OwnData::message))
                    .build());
        }
        return text.toString();
    }

    private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> one) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(each -> array.add(one.apply(each)));
        return array;
    }

    private static JsonObjectBuilder provider(ProviderName name) {
        return Json.createObjectBuilder().add("issuer", name.issuer()).add("subject", name.subject());
    }

    private static JsonObjectBuilder student(OwnStudent student) {
        return Json.createObjectBuilder()
                .add("asn", student.connection().asn().toString())
                .add("name", student.connection().name())
                .add("connected_as", student.connection().kind().name())
                .add("connected_at", student.connection().since().toString())
                .add("credentials", array(student.credentials(), OwnData::credential));
    }

    private static JsonObjectBuilder credential(OwnCredential credential) {
        return Json.createObjectBuilder()
                .add("type", credential.type().name())
                .add("number", credential.number().toString())
                .add("name", credential.name())
                .add("awarded_on", credential.awardedOn().toString());
    }

    private JsonArrayBuilder orders(PassKey visit, PublicVisitor visitor) {
        Map<Long, Instant> sent = waybills.sent(visitor);
        return array(orders.all(visit), order -> order(order).add("waybill_sent_at", said(sent.get(order.id()))));
    }

    /** Not who it was: that is the ministry's to say. */
    private static JsonObjectBuilder visit(StaffVisit visit) {
        return Json.createObjectBuilder()
                .add("at", visit.at().toString())
                .add("as", visit.kind().name())
                .add("acting", visit.acting());
    }

    private static JsonObjectBuilder order(OwnOrder order) {
        return Json.createObjectBuilder()
                .add("number", order.number())
                .add("student", order.student())
                .add("type", said(order.type()))
                .add("delivery", order.delivery().name())
                .add("status", order.status().name())
                .add("placed_at", order.placedAt().toString())
                .add("requested_by", order.requestedBy())
                .add("recipient", order.recipient())
                .add("address", Json.createArrayBuilder(order.block()))
                .add("copies", order.copies())
                .add("language", order.language());
    }

    /** What is kept of it; whom it was to is not the visitor's to see any more. */
    private static JsonObjectBuilder ended(EndedConnection connection) {
        return Json.createObjectBuilder()
                .add("connected_as", connection.kind().name())
                .add("connected_at", connection.since().toString())
                .add("ended_at", connection.endedAt().toString());
    }

    private static JsonObjectBuilder draft(OrderDraft draft) {
        MailingAddress address = draft.address();
        return Json.createObjectBuilder()
                .add("by_student_records", draft.byStaff())
                .add("copies", draft.copies())
                .add("language", draft.language())
                .add("recipient", draft.recipient().name())
                .add("other_name", said(draft.otherName()))
                .add("delivery", draft.method().name())
                .add("certification_country", said(draft.certificationCountry()))
                .add("country", draft.country())
                .add("street", said(address == null ? null : address.street()))
                .add("city", said(address == null ? null : address.city()))
                .add("province", said(address == null ? null : address.province()))
                .add("postal_code", said(address == null ? null : address.postalCode()));
    }

    private static JsonValue said(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    private static JsonObjectBuilder message(OwnMessage message) {
        return Json.createObjectBuilder()
                .add("kind", message.kind().name())
                .add("at", message.at().toString())
                .add("read", message.read())
                .add("order", message.order().number());
    }
}
