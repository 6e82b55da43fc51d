package org.conferral.it.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.ModelControllerClientConfiguration;
import org.jboss.dmr.ModelNode;

/** The operations on jobs of one server, and on itself, as WildFly's console calls them; each must succeed. */
public record Console(int managementPort) {
    /** The testbed's server. */
    public static Console ofTheTestbed() {
        return new Console(Integer.parseInt(Surroundings.value("CONFERRAL_MANAGEMENT_PORT")));
    }

    /** Starts a job; the number of its execution. */
    public long start(String job, Map<String, String> properties) {
        ModelNode operation = jobs("start-job");
        operation.get("job-xml-name").set(job);
        properties.forEach((name, value) -> operation.get("properties", name).set(value));
        return execute(operation).asLong();
    }

    public void stop(long execution) {
        execute(on("stop-job", execution));
    }

    /** Starts a stopped execution's job again; the number of the new execution. */
    public long restart(long execution) {
        return execute(on("restart-job", execution)).asLong();
    }

    /** Lets the server end what it is at and begin nothing, as before maintenance. */
    public void suspend() {
        execute(operation("suspend"));
    }

    public void resume() {
        execute(operation("resume"));
    }

    /** Closes its connections to the database, those in use when they are given back: what it asks next begins anew. */
    void renewsConnections() {
        ModelNode operation = operation("flush-gracefully-connection-in-pool");
        operation.get("address").add("subsystem", "datasources").add("data-source", "ConferralDS");
        execute(operation);
    }

    /** How often it looks for what is to be deployed, and for what no longer is. */
    void looksForDeployments(Duration each) {
        ModelNode operation = operation("write-attribute");
        operation.get("address").add("subsystem", "deployment-scanner").add("scanner", "default");
        operation.get("name").set("scan-interval");
        operation.get("value").set(each.toMillis());
        execute(operation);
    }

    private static ModelNode on(String name, long execution) {
        ModelNode operation = jobs(name);
        operation.get("execution-id").set(execution);
        return operation;
    }

    /** Where the operations guide finds the jobs. */
    private static ModelNode jobs(String name) {
        ModelNode operation = operation(name);
        operation
                .get("address")
                .add("deployment", "conferral.ear")
                .add("subdeployment", "conferral-batch.jar")
                .add("subsystem", "batch-jberet");
        return operation;
    }

    private static ModelNode operation(String name) {
        ModelNode operation = new ModelNode();
        operation.get("operation").set(name);
        return operation;
    }

    private ModelNode execute(ModelNode operation) {
        ModelControllerClientConfiguration configuration = new ModelControllerClientConfiguration.Builder()
                .setHostName("127.0.0.1")
                .setPort(managementPort)
                .setConnectionTimeout((int) Patience.MILLISECONDS)
                .build();
        try (ModelControllerClient client = ModelControllerClient.Factory.create(configuration)) {
            ModelNode answer = client.execute(operation);
            if (!"success".equals(answer.get("outcome").asString())) {
                throw new AssertionError(operation + ": " + answer);
            }
            return answer.get("result");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
