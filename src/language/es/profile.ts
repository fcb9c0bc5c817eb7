import type {LanguageProfile} from '../common/profile.js';

export const spanish: LanguageProfile = {
  functionWords: `el los las de del la y en que una es por con para se no su al lo como más pero sus está a son ha o este esta
    también cuando puede hay todo nos desde muy si sin sobre un fue entre cómo según nadie fueron ser han hasta
    donde mientras después antes porque cada sino aunque contra durante ellos ella esto eso esa ese mismo tiene
    hacer años año día otra otro otros cual qué quién dónde nada algo siempre nunca era eran había tenía tienen
    unos unas estas estos así ya fin vez dos entonces hacia tanto pueden mayor tu tus te le les me mi bien ni sí
    todos solo ahora puedes usar e tal nuestro nuestra yo él`,
  letters: 'áéíóúüñ',
  abbreviations: {
    prefix: `av pza plza ctra urb sr sra srta sres sras dña dra dres profa lic arq gral ej ee aprox núm avda tel excmo excma ilmo D
      Sto Sta ing s ss gob pdte pdta dir tte cap capt sgto cnel alm mons pbro rvdo rvda hno hna dip sen
      gen Mtro Mtra Cmte Cdte Admor Bto Bta Vda máx mín Lcdo Lcda Dn Fr Ma`,
    figure: 'n.º Max Máx pág págs ene inc fig figs párr párrs ap apdo t ref núms lám',
    suffix: 'ud uds vd vds uu cía hnos abr ago dic',
    unit: 'min seg hab',
    list: 'etc',
  },
  starters: `a además ahora al algunas algunos ante antes aquel aquella así aun aunque bajo cada casi como con cual cuando
    de del desde después donde dos durante e el él ella ellas ellos en entonces entre era es esa ese eso esta está estas
    este esto estos fue ha hace hacia hasta hay hoy incluso la las le les lo los luego mas más me mediante mi mientras
    mucho muchos muy nada nadie ni ningún no nos nosotros nuestra nuestro nunca o otra otras otro otros para pero poco
    por porque pues que qué quien quién quienes se según ser si sí sin sino sobre solo sólo son su sus también tampoco
    tan tanto tras tu un una unas uno unos usted y ya yo`,
  lettered: `paso figura anexo grupo plan tipo vitamina opción punto prueba parte hepatitis edificio línea clase
    caso categoría equipo zona puerta sala fase nivel pregunta respuesta modelo versión bloque apartado letra
    apéndice válvula bomba tabla ejemplo capítulo`,
  sayings: 'dijo preguntó pregunta respondió gritó exclamó contestó añadió',
  byLineOpeners: 'Por Traducción',
  nameJoiner: 'y',
  untilYear: 'hasta para',
  furtherReading: `lea también, lee también, leer también, leer más, te puede interesar, le puede interesar, también te puede interesar, ver también, noticias relacionadas, más información`,
  replies: 'comentario comentarios respuesta respuestas',
};
