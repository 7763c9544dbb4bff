// SPDX-License-Identifier: GPL-3.0-or-later
// The text engines, one operation each: pure functions over values, without a file.
#include "core/alignment/alignment.h"
#include "core/answers/compose.h"
#include "core/critic/critic.h"
#include "core/goals/smart.h"
#include "core/model/answer.h"
#include "core/posting/posting.h"
#include "tests/bench/engine_cases.h"
#include "tests/bench/report.h"
#include "tests/support/question_keys.h"

#include <QCoreApplication>

namespace {

using namespace ascent;

const QDate today(2026, 11, 22);

// Most job ads have 1,000 to 4,000 characters; a long one of a public body has 8,000.
constexpr int usual = 3000, longest = 8000;

/// An answer of a role whose posting is read already: another question, another length, the prep sheet.
void BM_ComposeAnswer(benchmark::State& state) {
    const Content content = bench::usualContent();
    AnswerRequest request;
    request.role = content.roles.rows().first().id;
    const Composer composer(content, request.role, today);
    size_t turn = 0;
    for (auto _ : state) {
        request.question = Question(QLatin1String(questionKeys[turn++ % questionKeys.size()]));
        const auto answer = composer.compose(request);
        if (!answer || answer->text.isEmpty())
            state.SkipWithError("no answer was composed");
    }
}

/// The six answers of a role, with the reading of its posting of 8 kB.
void BM_ComposeSix(benchmark::State& state) {
    const Content content = bench::usualContent();
    AnswerRequest request;
    request.role = content.roles.rows().first().id;
    for (auto _ : state) {
        const Composer composer(content, request.role, today);
        for (const char* key : questionKeys) {
            request.question = Question(QLatin1String(key));
            const auto answer = composer.compose(request);
            if (!answer || answer->text.isEmpty())
                state.SkipWithError("no answer was composed");
        }
    }
}

/// One answer, with the reading of a posting of so many characters.
template<int Length>
void BM_ComposeAlone(benchmark::State& state) {
    Content content = bench::usualContent();
    Role role = content.roles.rows().first();
    role.posting.truncate(Length);
    content.roles.put(role);
    AnswerRequest request;
    request.question = Question(QStringLiteral("career-goals"));
    request.role = content.roles.rows().first().id;
    for (auto _ : state) {
        const auto answer = compose(content, request, today);
        if (!answer || answer->text.isEmpty())
            state.SkipWithError("no answer was composed");
    }
}

void BM_Critic250Words(benchmark::State& state) {
    const Content content = bench::usualContent();
    const QString text = bench::longAnswer();
    CritiqueContext context;
    context.question = Question(QStringLiteral("five-years"));
    context.title = content.roles.rows().first().title;
    context.company = content.roles.rows().first().company;
    context.content = &content;
    context.role = content.roles.rows().first().id;
    context.today = today;
    for (auto _ : state) {
        const Critique remarks = critique(text, context);
        if (remarks.words < 240)
            state.SkipWithError("the text was not read in full");
    }
}

void BM_SmartStatement(benchmark::State& state) {
    const QString statement = QStringLiteral(
        "Train six new dispatchers at the Eastmoor depot so that each plans routes alone by 30 June 2027");
    for (auto _ : state) {
        const SmartReport report = judgeStatement(statement, today);
        if (!report.due)
            state.SkipWithError("the date was not read");
    }
}

void BM_Posting8kB(benchmark::State& state) {
    const QString text = bench::longPosting();
    for (auto _ : state) {
        const Posting posting = readPosting(text);
        if (posting.lines.size() < 50)
            state.SkipWithError("the posting was not read in full");
    }
}

template<int Times>
void readLong(benchmark::State& state) {
    const QString text = bench::longPosting().repeated(Times);
    for (auto _ : state) {
        const Posting posting = readPosting(text);
        if (posting.lines.size() < 50 * Times)
            state.SkipWithError("the posting was not read in full");
    }
}
void BM_Posting256kB(benchmark::State& state) {
    readLong<32>(state);
}
void BM_Posting512kB(benchmark::State& state) {
    readLong<64>(state);
}

void BM_AlignStrengths(benchmark::State& state) {
    const Content content = bench::fiveHundredStrengths();
    const Role role = bench::roleOfSixtyLines();
    for (auto _ : state) {
        const Alignment alignment = align(content, role, today);
        if (alignment.lines.size() < 60)
            state.SkipWithError("the posting was not aligned in full");
    }
}

BENCHMARK(BM_ComposeAnswer)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_ComposeSix)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_ComposeAlone<usual>)->Name("BM_ComposeAlone")->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_ComposeAlone<longest>)->Name("BM_ComposeAloneLong")->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_Critic250Words)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_SmartStatement)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_Posting8kB)->Unit(benchmark::kMicrosecond);
BENCHMARK(BM_Posting256kB)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_Posting512kB)->Unit(benchmark::kMillisecond);
BENCHMARK(BM_AlignStrengths)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    bench::Report report;
    const bool good = bench::runAll(argc, argv, report);
    std::printf("\n");
    report.time("Composing an answer", "BM_ComposeAnswer", 2);
    report.time("Composing six answers, with reading the posting", "BM_ComposeSix", 12);
    report.time("Composing one answer, with reading a posting of 3 kB", "BM_ComposeAlone", 2);
    report.time("Composing one answer, with reading a posting of 8 kB", "BM_ComposeAloneLong", 5);
    report.time("Critic on 250 words", "BM_Critic250Words", 4);
    report.time("Reading a posting of 8 kB", "BM_Posting8kB", 10);
    report.time("Aligning 500 strengths with 60 lines", "BM_AlignStrengths", 20);
    if (report.median("BM_Posting256kB") > 0) // linear: twice the length, twice the time
        std::printf("A posting of twice the length takes %.2f times as long\n",
                    report.median("BM_Posting512kB") / report.median("BM_Posting256kB"));
    return good ? 0 : 1;
}
