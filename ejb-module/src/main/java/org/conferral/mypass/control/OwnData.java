package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.conferral.connection.boundary.PublicAccountService;
import org.conferral.connection.entity.PassKey;
import org.conferral.connection.entity.PublicVisitor;
import org.conferral.mypass.entity.OwnCredential;
import org.conferral.mypass.entity.OwnMessage;
import org.conferral.mypass.entity.OwnOrder;
import org.conferral.mypass.entity.OwnStudent;

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
    MessageBox messages;

    public Optional<String> of(PassKey visit) {
        return accounts.at(visit).filter(PublicVisitor::isThemselves).map(visitor -> written(visit, visitor));
    }

    private String written(PassKey visit, PublicVisitor visitor) {
        StringWriter text = new StringWriter();
        try (var writer = WRITERS.createWriter(text)) {
            writer.writeObject(Json.createObjectBuilder()
                    .add("address", visitor.address())
                    .add("language", visitor.language())
                    .add("letters", messages.getsLetters(visit))
                    .add("students", array(credentials.of(visit), OwnData::student))
                    .add("orders", array(orders.of(visit), OwnData::order))
                    .add("messages", array(messages.messages(visit), OwnData::message))
                    .build());
        }
        return text.toString();
    }

    private static <T> JsonArrayBuilder array(List<T> all, Function<T, JsonObjectBuilder> one) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        all.forEach(each -> array.add(one.apply(each)));
        return array;
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

    private static JsonObjectBuilder order(OwnOrder order) {
        return Json.createObjectBuilder()
                .add("number", order.number())
                .add("student", order.student())
                .add("type", String.valueOf(order.type()))
                .add("status", order.status().name())
                .add("placed_at", order.placedAt().toString())
                .add("requested_by", order.requestedBy())
                .add("recipient", order.recipient())
                .add("address", Json.createArrayBuilder(order.block()))
                .add("copies", order.copies())
                .add("language", order.language());
    }

    private static JsonObjectBuilder message(OwnMessage message) {
        return Json.createObjectBuilder()
                .add("kind", message.kind().name())
                .add("at", message.at().toString())
                .add("read", message.read())
                .add("order", message.order().number());
    }
}
