package org.conferral.run.entity;

import jakarta.ejb.ApplicationException;
import java.util.function.Supplier;
import org.conferral.platform.entity.DataErrorException;

/** The database refused the data of a step, and this is where that step stands. */
@ApplicationException(rollback = false)
public class StageErrorException extends DataErrorException {
    private static final long serialVersionUID = 1L;

    private final Stage stage;

    private StageErrorException(Stage stage, DataErrorException cause) {
        super(cause.code(), cause.isPassing(), cause);
        this.stage = stage;
    }

    /** What the step gives; what the database refuses of it tells the stage. */
    public static <T> T at(Stage stage, Supplier<T> step) {
        try {
            return step.get();
        } catch (DataErrorException e) {
            throw new StageErrorException(stage, e);
        }
    }

    public Stage stage() {
        return stage;
    }
}
