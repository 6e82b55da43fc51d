package org.conferral.it.printing;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.AbstractSftpEventListenerAdapter;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.conferral.it.testbed.Patience;
import org.jspecify.annotations.Nullable;

/** A facility's host on this machine, which stands still at a moment of a print job for as long as a test wants it to. */
final class StuckHost implements AutoCloseable {
    /** When it stands still. */
    enum Moment {
        MID_FILE,
        BEFORE_RENAME,
        /** Whoever renames has no answer yet. */
        AFTER_RENAME
    }

    private final Path jobs;
    private final SshServer server = SshServer.setUpDefaultServer();
    private final KeyPair key;
    private final Map<String, Moment> moments = new ConcurrentHashMap<>();
    private final Set<String> still = ConcurrentHashMap.newKeySet();

    StuckHost(Path root) throws IOException, GeneralSecurityException {
        jobs = Files.createDirectory(root.resolve("jobs"));
        key = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
        SftpSubsystemFactory factory = new SftpSubsystemFactory();
        factory.addSftpEventListener(new Requests());
        server.setHost("127.0.0.1");
        server.setKeyPairProvider(KeyPairProvider.wrap(key));
        // each of the servers has a key of its own
        server.setPublickeyAuthenticator((login, shown, session) -> login.equals("conferral"));
        server.setFileSystemFactory(new VirtualFileSystemFactory(root));
        server.setSubsystemFactories(List.of(factory));
        server.start();
    }

    int port() {
        return server.getPort();
    }

    String key() {
        return PublicKeyEntry.toString(key.getPublic());
    }

    /** Where jobs arrive. */
    Path jobs() {
        return jobs;
    }

    /** Where this one arrives. */
    Path of(long job) {
        return jobs.resolve(name(job));
    }

    private static String name(long job) {
        return String.format(Locale.ROOT, "print-job-%06d", job);
    }

    /** Stands still there from now on. */
    StuckHost at(Moment moment, long job) {
        moments.put(name(job), moment);
        return this;
    }

    /** Returns when it does. */
    void await(long job) {
        Patience.await("the host to stand still at job " + job, () -> still.contains(name(job)), there -> there);
    }

    /** Answers again. What stood still is refused: nobody waits for it any more. */
    synchronized void goOn() {
        moments.clear();
        still.clear();
        notifyAll();
    }

    private synchronized void stand(Moment moment, @Nullable Path path) throws IOException {
        String job = String.valueOf(path).replaceFirst("^.*(print-job-[0-9]{6}).*$", "$1");
        if (moments.get(job) != moment) {
            return;
        }
        still.add(job);
        while (moments.get(job) == moment) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
        }
        throw new IOException("nobody waits for it");
    }

    @Override
    public void close() throws IOException {
        goOn();
        server.stop(true);
    }

    private final class Requests extends AbstractSftpEventListenerAdapter {
        @Override
        public void writing(
                ServerSession session, String handle, FileHandle file, long offset, byte[] data, int from, int length)
                throws IOException {
            if (offset > 0) {
                stand(Moment.MID_FILE, file.getFile());
            }
        }

        @Override
        public void moving(ServerSession session, Path from, Path to, Collection<CopyOption> options)
                throws IOException {
            stand(Moment.BEFORE_RENAME, to);
        }

        @Override
        public void moved(
                ServerSession session, Path from, Path to, Collection<CopyOption> options, @Nullable Throwable thrown)
                throws IOException {
            stand(Moment.AFTER_RENAME, to);
        }
    }
}
