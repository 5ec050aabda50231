/** Base64 of DER: `CN=Demo EC CA`, good until 2051; `CN=Old CA`, until 2015-06-24; `CN=Soon CA`, until 2026-12-01. */
const demo = [
  'MIIBgjCCASegAwIBAgIUNVPV7FSa+0oeGX9hAmqr5nqSWYwwCgYIKoZIzj0EAwIwFTETMBEGA1UEAwwKRGVtbyBFQyBDQTAg',
  'Fw0yNjExMjExNDE1MzNaGA8yMDUxMDcxMzE0MTUzM1owFTETMBEGA1UEAwwKRGVtbyBFQyBDQTBZMBMGByqGSM49AgEGCCqG',
  'SM49AwEHA0IABGfKK93sOuCfSsTRUTqlaFNjPAxsGwD+pQxUt7QcuUV+ZQBJ8u+hXDFTImBbePWqvgpdQh+TRH8e5bqV69JZ',
  'u3OjUzBRMB0GA1UdDgQWBBSWg124B/At8jONQQveKdDm/CHf9TAfBgNVHSMEGDAWgBSWg124B/At8jONQQveKdDm/CHf9TAP',
  'BgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQC58EZrcpd5WtgeKi4FDwcqRvMmDxBpkt60bMNk5gN9xgIhAPte',
  'HPrlsv0q0SIgbmPjErdDcU6zkOyCQugp88uV2/JU',
].join('');
const old = [
  'MIIBOjCB4KADAgECAgkA+Scldbq3W18wCgYIKoZIzj0EAwMwETEPMA0GA1UEAxMGT2xkIENBMB4XDTEwMDEwMTAwMDAwMFoX',
  'DTE1MDYyNDAwMDAwMFowETEPMA0GA1UEAxMGT2xkIENBMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEtkFHKPCZCbWtXUGh',
  'Ra35EiID0VUW5zjmEK6tNgjtFAR7qWdiz/c6BI6OsET1Zu0mb+rSZjPWPsnyBR2Ci3w7dqMhMB8wHQYDVR0OBBYEFH1A8UsR',
  '8mqyB2J1YAu+zipZrWOXMAoGCCqGSM49BAMDA0kAMEYCIQC6NtFVSsF1j8WccbUws9bnP3EDf97j41ijldrLykCE7gIhAOeN',
  'MTBK+L1SLJsc4c4lu1yXyD3tzG8gIkDFKP/x0+Yn',
].join('');
const soon = [
  'MIIBOzCB4aADAgECAgh461TN0y+34zAKBggqhkjOPQQDAzASMRAwDgYDVQQDEwdTb29uIENBMB4XDTI2MDEwMTAwMDAwMFoX',
  'DTI2MTIwMTAwMDAwMFowEjEQMA4GA1UEAxMHU29vbiBDQTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABA+DUZiR3L4QJw4l',
  '60TwoAPzHyvb0Lii15MrEuabQdmUUFXgaLWIS+lBx9PmZdzaDoOr9lHE6747kui15Fb0/3ijITAfMB0GA1UdDgQWBBSss0Xw',
  'xX+h80bRmE8cf6oPPFFQDzAKBggqhkjOPQQDAwNJADBGAiEAvh4nlQmypt14b8du5sNdo+WhZaCybbc1mOE0EhLflkECIQCa',
  'BhWaLF5dk93aSwwHIL58ZnIFum+GJw0NzbyuEgY66A==',
].join('');

/** Stores of PKCS #12 with the demo certificate: by keytool, by `openssl pkcs12 -export -nokeys`, under another password. */
const trusted = [
  'MIIC8gIBAzCCApwGCSqGSIb3DQEHAaCCAo0EggKJMIIChTCCAoEGCSqGSIb3DQEHBqCCAnIwggJuAgEAMIICZwYJKoZIhvcN',
  'AQcBMGYGCSqGSIb3DQEFDTBZMDgGCSqGSIb3DQEFDDArBBTUOISBuAmPX9taKbMiUb8ndQJ3JAICJxACASAwDAYIKoZIhvcN',
  'AgkFADAdBglghkgBZQMEASoEECjRvMWK6bR0FjoaTtrZRwCAggHwbo/zgMp28YJxDnjencv7p4TbjAbBhK/BMWWNGL3Mz/IX',
  '5ouNdvMSHAs1Z63eqynn62mCjNypc3baNyp68E2I+KmtQbtrmUk6gOT7TXxIm8KqYrBHcLv5EoGZ+a0tTMyS6Oya8fQLRhb8',
  'EbfG24il2/GLaxCw5evk/MLuZFoGZZFFGwxHj9kEce3deRFd8Xn3pPdA5YS1BBFyq5zE6n7WDFxBp9XetnRrBeD1dQy4h4sI',
  'QtCYAK8W6OgPWzvYy3RFaMcSBTR0VCdC7kILagFYSuP0NMqh8S7jD+IuyNGafFgGlnPXfBJ2VXCiCfv4IYDE34HRkAnNns4T',
  'i64bRu0s9YqaT9i4VjCvh3nAsnhkDzznQEyvbuQgkylreBfelKbdtcmatr8/etab+FSPWkiIzv4jas6gPdOzkgz1NMdMPsKW',
  '9e8JJAV8xAKo0A5MwyYccqHjQjZHlIl4hzdBrzJ29WM5un5Dp/u09021T7Y6ZxGhbbw2r6ppxAusKxm+ZUSKIsZzaNFn3gUv',
  '0eM9ZaejRAMi1w4xi5J04Qp3zY5QV4W/f1YQwK9rvUt8K3uY60qxa32CBaoODsTrkuJ6PGUbAe4Rsc5XDsGtUk7II8hYykEE',
  'oN+ssVcbXJeiiudq/IlazoM0OEkiZo3bUNjP1IOeZzBNMDEwDQYJYIZIAWUDBAIBBQAEIA7On/bFs5fa/PI8pH/5SgA+EPsF',
  'mHFeI73mloczAMTnBBQCVEFszdHhGXZuWj8LkNnRn+KFKQICJxA=',
].join('');
const untrusted = [
  'MIICpwIBAzCCAl0GCSqGSIb3DQEHAaCCAk4EggJKMIICRjCCAkIGCSqGSIb3DQEHBqCCAjMwggIvAgEAMIICKAYJKoZIhvcN',
  'AQcBMFcGCSqGSIb3DQEFDTBKMCkGCSqGSIb3DQEFDDAcBAh6q+jkoTVwhQICCAAwDAYIKoZIhvcNAgkFADAdBglghkgBZQME',
  'ASoEEMRXKy4YFL3MIX/XLw2qq+OAggHAkQJK19eudjrglzv+rieEgokt9rZBCOfbTbbupxeqNCdJbx+2Ijfc2sj+mc0ZfR03',
  'XL2niTr++pSMniBlksqe2+hWhFc2Z+PP392GmRXEFhdEN9hpcB2oqErYPsiswz5YsHY/jhggtUGM8GZQ2PUeW7BW6HeA1i5F',
  'UBF6JjCy/M7mNdr7ydr19uxIkiDA9h8XpsSbVHRorho0tzuguCb3dqHrhgenaUVjI8YoxYB1PLI1AeDxe3454io+S4AQ9tA1',
  'K1fjbeos2EjS4kftMDB0+lSRc98o1lX53evdTi7P06zDRGiLWkY58r23lmKgKP2PFg/UdAzz9sPxcuVU2UcZ3/uFkOfK6xUl',
  'w7wYwjL94CNhgsPeOR/MRIuXcc+0VMlmsIsdIyPKv5YwESkMEJ/PW8tAZbPIaYXh8b+IpJlPPW3jQWTP5p+crWB98Vefxg48',
  'Qr1F0lm3ngPcEXeN82g047v1xqf6I2SRKX/aTtnAkqIuHledgOI3lsi08o9Eqqzx/rE56AM9RocNHxYnqnnfzSFRRiiXKmHF',
  '4dO5orPLzYUlinrBBVHAhC5RtYZB1Qiv7C17vRAvNU4d4RTj51D3ATBBMDEwDQYJYIZIAWUDBAIBBQAEIN+EsznYzkOm3K3o',
  'OzFH6Qa5J9vmI49fEYKMShBvFkyjBAgCLXXwYAuvlQICCAA=',
].join('');
const locked = [
  'MIIC8gIBAzCCApwGCSqGSIb3DQEHAaCCAo0EggKJMIIChTCCAoEGCSqGSIb3DQEHBqCCAnIwggJuAgEAMIICZwYJKoZIhvcN',
  'AQcBMGYGCSqGSIb3DQEFDTBZMDgGCSqGSIb3DQEFDDArBBRINiCXC018su1i/7MGyf6JHjwwsQICJxACASAwDAYIKoZIhvcN',
  'AgkFADAdBglghkgBZQMEASoEEBzoSUt16bqo1l19GEcGtreAggHwm+FkR41onPUJLLEYtquSzWkLTvpdjuhMb9ux/0LQBIl/',
  'Y+P7bxoimJ93b6zp/PN03NGe2Lt/kP34DtL1d4WBJRXf/qyVyx+2NNUK3cqb7QZSTAzQxFv2TDpnmvfZq47KCnkIHf/bs7i7',
  'C5Syo9httx0FDOtCqc/idp3+W5C8Hvqifd8ehutfY2Qvpoz4+pNIEjkLvXlooI5MH+/LYnBrMoCmVWYmw0tt9Eot/gqtnQLE',
  'ed6q891nDqGnlzkbMagZ5qgTdP9l4Sk2RA6eMjwec5BYiqK8E5EH3TiSkc81kGuq4IzyHyW2SJqoA6kYiCUjGThVDN/ZUTHF',
  'CFenZbzEVGV87K2VQA/EvQhAYps8dnMHmt/0s2CgZ3VzawsbvxcPx9kupUJTrOUQ8j4R33gwS9KkFUVGZJ76L3OiX4B3W0LY',
  'Fh+SmIDCa/rRUqJA4KnEbTExbZJA+0nYCfP9iyW8aVcJ01KCwpLUkKO8+o67L2M9/trjWzLs0Hx5dVe3EfjPJjwqTq97D5uD',
  'x50HmFDe892SPFUAi+65j/SrBb0/0tIH1SpAaMWnIUm/82+UhUH9pEn6uyaD2lCq99HfxjrXzCv6sCCrnYpBvjCExnpUapVd',
  'm9V035KNJKvbCfhSi6wzSf6OCHJsLE1PhazuuJS5gDBNMDEwDQYJYIZIAWUDBAIBBQAEINw5aUAckY7y0g1qgWE/GbUp1vFl',
  '+9EduTlliKTu3QkoBBR3nKc3MQvd9GqnEsOLonZEa4hToQICJxA=',
].join('');

export const der = { demo: bytes(demo), old: bytes(old), soon: bytes(soon) };
export const pem = {
  demo: pemOf('CERTIFICATE', demo),
  old: pemOf('CERTIFICATE', old),
  soon: pemOf('CERTIFICATE', soon),
};
export const pkcs12 = { trusted: bytes(trusted), untrusted: bytes(untrusted), locked: bytes(locked) };

/** A block of PEM, in lines of 64. */
export function pemOf(type: string, base64: string): string {
  const lines = base64.match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${type}-----`, ...lines, `-----END ${type}-----`, ''].join('\n');
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64');
}
