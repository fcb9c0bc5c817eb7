import type {LanguageProfile} from '../common/profile.js';

export const portuguese: LanguageProfile = {
  functionWords: `o os as do da dos das em no na nos nas um uma não que e é para com por mais ao à se foi a são seu sua você
    como também ou pelo pela isso está mas ser tem este esta quando pode já sem de entre muito foram seus suas
    pelos pelas depois antes porque cada embora contra durante eles ela ele isto essa esse mesmo fazer anos ano
    dia outra outro outros qual quem onde nada sempre nunca era eram havia tinha há até num numa duas dois vezes
    agora após sobre nova novo podem estão esses essas seja assim ainda apenas tu te eu me meu minha nosso nossa
    lhe vez todos todo só la lo los algo desde tanto las vai faz`,
  letters: 'áâãàçéêíóôõúü',
  abbreviations: {
    prefix: `av pç pça tv rod sr sra srs sras srta dra dras profa profs ex aprox núm tel exmo exma ilmo D Pe Sto Sta eng engª
      dep deps sen gov gen des pres dir cel maj cap ten sgt alm brig cons proc arq adv mons Fr Min Pref
      Me Pr Enf Bel Ver =máx =mín`,
    figure: 'n.º apto Máx pág págs séc fev mai inc fig figs fl fls ref sécs par al',
    suffix: 'ltda cia v.exa abr ago set out dez',
    unit: 'min seg hab',
    list: 'etc',
  },
  starters: `a à agora ainda além algumas alguns ali ante antes ao aos apesar após aqui as às assim até cada com como contudo
    da das de dela dele depois desde dessa desse desta deste do dois dos duas durante e é ela elas ele eles em embora
    enquanto então entre era essa essas esse esses esta está estas este estes eu foi há hoje isso isto já lá logo mais
    mas me mesmo meu minha muitas muito muitos na nada não nas nem nenhum nessa nesse nesta neste ninguém no nos nós
    nossa nosso num numa nunca o onde os ou outra outras outro outros para pela pelas pelo pelos por porém porque
    portanto pouco qual quando quanto que quem se segundo sem ser seu seus só sob sobre sua suas também tanto tem todas
    todo todos tudo um uma umas uns você vocês`,
  lettered: `passo etapa figura anexo grupo plano tipo vitamina opção ponto teste prova parte hepatite edifício
    prédio linha classe caso categoria equipe equipa zona porta sala fase nível pergunta resposta modelo versão
    bloco seção secção letra apêndice válvula bomba tabela exemplo capítulo`,
  sayings: 'disse perguntou respondeu gritou exclamou acrescentou',
  byLineOpeners: 'Por Tradução',
  nameJoiner: 'e',
  untilYear: 'para até',
  furtherReading: `leia também, leia mais, veja também, saiba mais, você também pode gostar, notícias relacionadas`,
  replies: 'comentário comentários resposta respostas',
};
