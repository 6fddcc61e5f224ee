package fr.captierslieux.sillage.ui.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ThreadedBackgroundTest {
    private final ExecutorService screen = Executors.newSingleThreadExecutor();
    private final ThreadedBackground background = new ThreadedBackground(screen);
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void close() {
        background.close();
        screen.shutdownNow();
    }

    @Test
    void whatAClosedWindowStillAsksIsLeft() {
        background.close();
        background.read(new Lane(), () -> "late", heard::add, failure -> heard.add("failed"));
        background.longRunning(progress -> "late", heard::add, failure -> heard.add("failed"));
        assertThat(heard).isEmpty();
    }

    @Test
    void writesHappenInTheOrderOfTheCalls() throws InterruptedException {
        CountDownLatch all = new CountDownLatch(50);
        IntStream.range(0, 50).forEach(i -> background.write(() -> "w" + i, answer -> {
            heard.add(answer);
            all.countDown();
        }, failure -> heard.add("failed")));
        assertThat(all.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).isEqualTo(IntStream.range(0, 50).mapToObj(i -> "w" + i).toList());
    }

    @Test
    void whatTakesSecondsKeepsNobodyWaiting() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        for (int i = 0; i < 3; i++) {
            background.read(Lane.slow(), () -> {
                await(goOn);
                return "picture";
            }, answer -> {
            }, failure -> heard.add("failed"));
        }
        CountDownLatch answered = new CountDownLatch(1);
        background.read(new Lane(), () -> "list", answer -> answered.countDown(), failure -> heard.add("failed"));
        assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
        goOn.countDown();
    }

    @Test
    void aClosingWindowWaitsForWhatWasGivenToBeKept() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        background.longWriting(progress -> {
            begun.countDown();
            await(goOn);
            heard.add(Thread.currentThread().isInterrupted() ? "broken" : "kept");
            return "";
        }, answer -> {
        }, failure -> heard.add("failed"));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        Thread closing = new Thread(background::close);
        closing.start();
        goOn.countDown();
        closing.join(20_000);
        assertThat(heard).containsExactly("kept");
    }

    @Test
    void onlyTheNewestOfALaneIsAnswered() throws InterruptedException {
        Lane lane = new Lane();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch answered = new CountDownLatch(1);
        background.read(lane, () -> {
            begun.countDown();
            await(goOn);
            return "old";
        }, heard::add, failure -> heard.add("failed"));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        background.read(lane, () -> "new", answer -> {
            heard.add(answer);
            answered.countDown();
        }, failure -> heard.add("failed"));
        assertThat(answered.await(20, TimeUnit.SECONDS)).isTrue();
        goOn.countDown();
        background.close();
        assertThat(heard).containsExactly("new");
    }

    /** Somebody who holds an arrow down: the first row shows at once, then the one where they stop. */
    @Test
    void whatFollowsAPersonLeavesOutWhatTheyPass() throws InterruptedException {
        Lane lane = Lane.following(Duration.ofMillis(200));
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        for (String row : List.of("first", "second", "third", "last")) {
            CountDownLatch answered = new CountDownLatch(1);
            background.read(lane, () -> {
                asked.add(row);
                return row;
            }, answer -> answered.countDown(), failure -> heard.add("failed"));
            if (row.equals("first") || row.equals("last")) {
                assertThat(answered.await(20, TimeUnit.SECONDS)).as(row).isTrue();
            }
        }
        assertThat(asked).containsExactly("first", "last");
    }

    @Test
    void failuresArriveErrorsToo() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(2);
        background.<String>read(new Lane(), () -> {
            throw new StackOverflowError();
        }, heard::add, failure -> told.countDown());
        background.<String>longRunning(progress -> {
            throw new IOException("disk");
        }, heard::add, failure -> told.countDown());
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void stoppedWorkSaysNothingAnyMore() throws InterruptedException {
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Running running = background.longRunning(progress -> {
            await(goOn);
            ended.countDown();
            return progress.isStopped() ? "stopped" : "whole";
        }, heard::add, failure -> heard.add("failed"));
        running.stop();
        goOn.countDown();
        assertThat(ended.await(20, TimeUnit.SECONDS)).isTrue();
        CountDownLatch finished = new CountDownLatch(1);
        screen.execute(() -> running.finishedProperty().subscribe(now -> {
            if (now) {
                finished.countDown();
            }
        }));
        assertThat(finished.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
