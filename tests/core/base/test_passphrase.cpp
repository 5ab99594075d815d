#include "base/error.h"
#include "base/passphrase.h"

#include <QByteArray>
#include <QTest>

using namespace patchgauge;

namespace {

std::vector<unsigned char> bytesOf(const char* text) {
    const QByteArray bytes(text);
    return {bytes.begin(), bytes.end()};
}

QByteArray hex(const std::vector<unsigned char>& bytes) {
    return QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())).toHex();
}

} // namespace

class TestPassphrase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// RFC 7914, section 11.
    void publishedKeysAreReached() {
        QCOMPARE(hex(passphraseKey("passwd", bytesOf("salt"), 1, 64)),
                 QByteArray("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                            "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783"));
    }

    void eightyThousandIterations() {
        QCOMPARE(hex(passphraseKey("Password", bytesOf("NaCl"), 80'000, 64)),
                 QByteArray("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
                            "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d"));
    }

    void anEmptyPassphraseHasAKeyToo() {
        QVERIFY(passphraseKey("", bytesOf("a"), 10, 32) != passphraseKey("", bytesOf("b"), 10, 32));
    }

    void aKeyTakesAtLeastOneIteration() {
        QVERIFY_THROWS_EXCEPTION(Error, (void)passphraseKey("p", bytesOf("a"), 0, 32));
    }

    void saltsDiffer() {
        QVERIFY(unguessableBytes(16) != unguessableBytes(16));
        QCOMPARE(unguessableBytes(16).size(), std::size_t{16});
    }
};

QTEST_APPLESS_MAIN(TestPassphrase)
#include "test_passphrase.moc"
