package fr.captierslieux.sillage.day;

import fr.captierslieux.sillage.basics.Code;
import java.util.List;

/** Who accompanies which cases. Called inside a transaction. */
public interface CaseloadRepository {
    /** Makes an advisor the one who accompanies cases, and who does what their advisor of until now still had to do in them. */
    HandedOver handOver(List<Code> cases, Code advisor);
}
