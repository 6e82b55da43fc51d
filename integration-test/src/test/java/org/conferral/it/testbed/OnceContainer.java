package org.conferral.it.testbed;

import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.as.arquillian.container.CommonDeployableContainer;
import org.jboss.as.arquillian.container.managed.ManagedContainerConfiguration;
import org.jboss.shrinkwrap.api.Archive;
import org.jspecify.annotations.Nullable;

/**
 * The testbed's server, which runs already: the first archive stays on it, and stands for all that follow, whatever
 * container these are given.
 */
public final class OnceContainer extends CommonDeployableContainer<ManagedContainerConfiguration> {
    private static @Nullable ProtocolMetaData deployed;

    @Override
    public Class<ManagedContainerConfiguration> getConfigurationClass() {
        return ManagedContainerConfiguration.class;
    }

    @Override
    public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
        ProtocolMetaData there = deployed;
        if (there == null) {
            there = super.deploy(archive);
            deployed = there;
        }
        return there;
    }

    @Override
    public void undeploy(Archive<?> archive) {
        // it goes when the server goes
    }

    @Override
    protected void startInternal() {
        // the testbed starts it
    }

    @Override
    protected void stopInternal(@Nullable Integer timeout) {
        // the testbed stops it
    }
}
