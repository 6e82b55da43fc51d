package org.conferral.it.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.conferral.it.testbed.WebClient;

/** What {@code /api/openapi.json} says of the addresses for machines, held against their answers. */
final class ApiDescription {
    private static final String REFERENCE = "#/components/schemas/";

    private final JsonObject said;

    private ApiDescription(JsonObject said) {
        this.said = said;
    }

    static ApiDescription read() {
        return new ApiDescription(
                parsed(WebClient.anonymous().get("/api/openapi.json").body()));
    }

    /** Asks an address, whose answer has this status, and the type and the properties that are said of it. */
    void mustTellOf(String path, String address, int status) {
        HttpResponse<String> answer = WebClient.anonymous().get(address);
        assertEquals(status, answer.statusCode(), address);
        JsonObject content = said.getJsonObject("paths")
                .getJsonObject(path)
                .getJsonObject("get")
                .getJsonObject("responses")
                .getJsonObject(String.valueOf(status))
                .getJsonObject("content");
        String type = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertTrue(content.containsKey(type), () -> address + " is " + type);
        if (type.endsWith("json")) {
            mustFit(parsed(answer.body()), content.getJsonObject(type).getJsonObject("schema"), address);
        }
    }

    private void mustFit(JsonValue value, JsonObject schema, String where) {
        JsonObject shape = schema.containsKey("$ref")
                ? said.getJsonObject("components")
                        .getJsonObject("schemas")
                        .getJsonObject(schema.getString("$ref").replace(REFERENCE, ""))
                : schema;
        switch (shape.getString("type")) {
            case "object" -> mustHave(value.asJsonObject(), shape, where);
            case "string" -> {
                String text = ((JsonString) value).getString();
                assertTrue(
                        Pattern.compile(shape.getString("pattern", ""))
                                .matcher(text)
                                .find(),
                        where + ": " + text);
                assertTrue(
                        !shape.containsKey("enum") || shape.getJsonArray("enum").contains(value), where + ": " + text);
            }
            case "integer" -> assertEquals(JsonValue.ValueType.NUMBER, value.getValueType(), where);
            default -> assertTrue(value == JsonValue.TRUE || value == JsonValue.FALSE, where);
        }
    }

    private void mustHave(JsonObject value, JsonObject shape, String where) {
        JsonObject properties = shape.getJsonObject("properties");
        shape.getJsonArray("required")
                .getValuesAs(JsonString::getString)
                .forEach(name -> assertTrue(value.containsKey(name), where + " has no " + name));
        value.forEach((name, own) -> {
            assertTrue(properties.containsKey(name), () -> where + " has " + name);
            mustFit(own, properties.getJsonObject(name), where + " " + name);
        });
    }

    private static JsonObject parsed(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
