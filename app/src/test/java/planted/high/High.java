package planted.high;

import planted.low.Low;

public class High {

    Low low = new Low();
}
