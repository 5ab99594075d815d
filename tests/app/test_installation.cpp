#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>

namespace {

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0
               ? QString::fromUtf8(process.readAllStandardOutput())
               : QString();
}

} // namespace

/// What `cmake --install` puts on a machine.
class TestInstallation : public QObject {
    Q_OBJECT

    QTemporaryDir prefix_;

    QStringList binaries() const {
        QStringList all;
        for (const char* folder : {"/bin", "/lib/patchgauge"})
            for (const QFileInfo& file :
                 QDir(prefix_.path() + QLatin1String(folder)).entryInfoList(QDir::Files))
                all << file.filePath();
        return all;
    }

    void eachBinary() const {
        QTest::addColumn<QString>("file");
        for (const QString& file : binaries())
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << file;
    }

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(
            !outputOf(PATCHGAUGE_CMAKE, {"--install", PATCHGAUGE_BUILD, "--prefix", prefix_.path()})
                 .isEmpty());
        QVERIFY2(binaries().size() >= 2, qPrintable(binaries().join(' ')));
    }

    void theCommandLineRunsFromWhereItWasInstalled() {
        const QString version = outputOf(prefix_.filePath("bin/patchgauge-cli"), {"--version"});
        QVERIFY2(version.contains(PATCHGAUGE_VERSION), qPrintable(version));
    }

    void exploitsAreMadeHard_data() { eachBinary(); }

    void exploitsAreMadeHard() {
#ifndef PATCHGAUGE_HARDENED
        QSKIP("built with a sanitizer in place of hardening");
#endif
        QFETCH(QString, file);
        const QString segments = outputOf("readelf", {"-hlW", file});
        const QString dynamic = outputOf("readelf", {"-dW", file});
        const QString symbols = outputOf("readelf", {"--dyn-syms", "-W", file});
        QVERIFY2(segments.contains(QRegularExpression("Type:\\s+DYN")), "not position-independent");
        if (!file.endsWith(".so"))
            QVERIFY2(dynamic.contains("PIE"), "not position-independent");
        QVERIFY2(segments.contains("GNU_RELRO"), "relocations stay writable");
        QVERIFY2(dynamic.contains("BIND_NOW"), "relocations are made late");
        QVERIFY2(segments.contains(QRegularExpression("GNU_STACK.*\\sRW\\s")),
                 "the stack is executable");
        QVERIFY2(symbols.contains("__stack_chk_fail"), "no guard on the stack");
    }

    void copiesAreCheckedForTheirLength() {
#ifndef PATCHGAUGE_HARDENED
        QSKIP("built with a sanitizer in place of hardening");
#endif
        QVERIFY(outputOf("readelf", {"--dyn-syms", "-W", prefix_.filePath("bin/patchgauge-cli")})
                    .contains(QRegularExpression("__(mem|str|v?s?n?printf)\\w*_chk@")));
    }

    /// No folder of the machine that built it.
    void librariesAreLookedForBesideTheProgramsOnly_data() {
        eachBinary();
    }

    void librariesAreLookedForBesideTheProgramsOnly() {
        QFETCH(QString, file);
        const QRegularExpression path("\\((?:RPATH|RUNPATH)\\).*\\[(.*)\\]");
        const auto match = path.match(outputOf("readelf", {"-dW", file}));
        if (match.hasMatch())
            QCOMPARE(match.captured(1), QString("$ORIGIN/../lib/patchgauge"));
    }

    /// SPDX 2.3: the programs, each package that they need, and its licence.
    void whatItIsMadeOfIsListedWithLicences() {
        const QString list = prefix_.filePath("patchgauge.spdx.json");
        QProcess script;
        script.setProcessChannelMode(QProcess::ForwardedChannels);
        script.start("python3", QStringList{PATCHGAUGE_SBOM, "--output", list} + binaries());
        QVERIFY(script.waitForFinished(-1) && script.exitCode() == 0);
        QFile file(list);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(document["spdxVersion"].toString(), QString("SPDX-2.3"));
        QSet<QString> names;
        QSet<QString> ids{"SPDXRef-DOCUMENT"};
        for (const QJsonValue& value : document["packages"].toArray()) {
            const QJsonObject package = value.toObject();
            names << package["name"].toString();
            QVERIFY(!ids.contains(package["SPDXID"].toString()));
            ids << package["SPDXID"].toString();
            for (const char* field : {"versionInfo", "licenseDeclared", "downloadLocation"})
                QVERIFY2(!package[field].toString().isEmpty(), field);
        }
        for (const char* direct : {"libc6", "libdnnl2", "libtorch1.13", "libzip4", "libeigen3-dev",
                                   "nlohmann-json3-dev"})
            QVERIFY2(names.contains(direct), direct);
        int direct = 0;
        for (const QJsonValue& value : document["relationships"].toArray()) {
            const QJsonObject relationship = value.toObject();
            QVERIFY(ids.contains(relationship["spdxElementId"].toString()));
            QVERIFY(ids.contains(relationship["relatedSpdxElement"].toString()));
            direct += relationship["relationshipType"] == "DEPENDS_ON";
        }
        QVERIFY(direct >= 10);
    }
};

QTEST_GUILESS_MAIN(TestInstallation)
#include "test_installation.moc"
