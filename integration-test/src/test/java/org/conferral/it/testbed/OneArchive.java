package org.conferral.it.testbed;

import java.util.List;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.test.impl.client.deployment.AnnotationDeploymentScenarioGenerator;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.as.arquillian.container.managed.ManagedDeployableContainer;

/**
 * All tests that run inside the server are in one archive. It goes there with the first of them, and stays. A test class
 * needs nothing for it but {@code @ArquillianTest}.
 */
public final class OneArchive implements LoadableExtension {
    @Override
    public void register(ExtensionBuilder builder) {
        builder.override(
                        DeploymentScenarioGenerator.class,
                        AnnotationDeploymentScenarioGenerator.class,
                        ForEveryClass.class)
                .override(DeployableContainer.class, ManagedDeployableContainer.class, OnceContainer.class);
    }

    /** The same archive, whatever the class. */
    public static final class ForEveryClass implements DeploymentScenarioGenerator {
        @Override
        public List<DeploymentDescription> generate(TestClass test) {
            return List.of(new DeploymentDescription("_DEFAULT_", InServer.archive())
                    .setTarget(TargetDescription.DEFAULT)
                    .setProtocol(ProtocolDescription.DEFAULT));
        }
    }
}
