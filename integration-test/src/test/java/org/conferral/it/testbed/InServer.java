package org.conferral.it.testbed;

import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.conferral.province.Province;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.wildfly.security.auth.server.RealmUnavailableException;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.evidence.PasswordGuessEvidence;

/**
 * For tests that run inside the server: an archive of their own beside the application, which stays as it was built, and
 * calls to its boundaries as one of its users.
 */
public final class InServer {
    private static final String SEES_THE_APPLICATION = """
            <jboss-deployment-structure>
              <deployment>
                <dependencies>
                  <module name="deployment.conferral.ear"/>
                  <module name="deployment.conferral.ear.conferral-ejb.jar"/>
                  <module name="deployment.conferral.ear.conferral-batch.jar"/>
                  <module name="org.postgresql"/>
                  <module name="org.wildfly.security.elytron"/>
                </dependencies>
              </deployment>
            </jboss-deployment-structure>
            """;

    /** Files that are imported. */
    private static final String CASES = "import-cases";

    private static final String NO_BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"none\"/>";

    private static final Map<Account, SecurityIdentity> SIGNED_IN = new ConcurrentHashMap<>();

    private InServer() {}

    /** Every test, and what they share; a test that is not for the server does no harm there. */
    public static WebArchive archive() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, "org.conferral.it")
                .addAsLibrary(new File(Province.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .addAsResource(Permissions.FILE)
                .addAsResource(CASES)
                .addAsWebInfResource(new StringAsset(SEES_THE_APPLICATION), "jboss-deployment-structure.xml")
                .addAsWebInfResource(new StringAsset(NO_BEANS), "beans.xml");
    }

    /** A boundary of the application, to be called as whoever is calling. */
    public static <T> T boundary(Class<T> type) {
        return lookUp(type, "conferral-ejb");
    }

    /** A bean of the batch module. */
    public static <T> T batch(Class<T> type) {
        return lookUp(type, "conferral-batch");
    }

    private static <T> T lookUp(Class<T> type, String module) {
        return type.cast(find("java:global/conferral/" + module + "/" + type.getSimpleName() + "!" + type.getName()));
    }

    /** To be begun by a test that must leave nothing behind. */
    public static UserTransaction transaction() {
        return (UserTransaction) find("java:jboss/UserTransaction");
    }

    @SuppressWarnings("BanJNDI") // the names are this application's own
    private static Object find(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the call, made by this person, is not refused for who is calling. */
    public static boolean isAllowed(Account account, Callable<?> call) throws Exception {
        SecurityIdentity person = signedIn(account);
        try {
            person.runAs(call);
        } catch (EJBAccessException e) {
            return false;
        } catch (Exception e) {
            return true;
        }
        return true;
    }

    /** What the call gives when this person makes it, signed in as the pages would. */
    public static <T> T as(Account account, Callable<T> call) throws Exception {
        return signedIn(account).runAs(call);
    }

    /** Who is signed in once stays it: to check a password takes a server a quarter of a second. */
    private static SecurityIdentity signedIn(Account account) throws RealmUnavailableException {
        SecurityIdentity known = SIGNED_IN.get(account);
        if (known == null) {
            known = SecurityDomain.getCurrent()
                    .authenticate(
                            account.login(),
                            new PasswordGuessEvidence(account.password().toCharArray()));
            SIGNED_IN.put(account, known);
        }
        return known;
    }
}
